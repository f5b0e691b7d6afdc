package jp.bunkai.disclosure.kept;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of versions. */
@Schema(name = "DisclosurePage")
public record DisclosurePage(@Schema(required = true) List<DisclosureSummary> items,
        @Schema(required = true, nullable = true, description = "Opaque; send it as `cursor` for the next page. Null at the end.") String next) {
}
