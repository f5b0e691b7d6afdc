package jp.bunkai.dossier;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of audit events. */
@Schema(name = "AuditEventPage")
public record AuditEventPage(
        @Schema(required = true) List<AuditEventView> items,
        @Schema(required = true, nullable = true, description = "Send it as `cursor` for the next page; null at the end") String next) {
}
