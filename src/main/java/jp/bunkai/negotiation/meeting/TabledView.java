package jp.bunkai.negotiation.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was put on the table. */
@Schema(name = "Tabled")
public record TabledView(@Schema(required = true, description = "Rows that it changed") int rows) {
}
