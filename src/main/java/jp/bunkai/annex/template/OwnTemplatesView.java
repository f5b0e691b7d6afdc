package jp.bunkai.annex.template;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The templates that a hospital may use for its annexes. */
@Schema(name = "OwnTemplates")
public record OwnTemplatesView(
        @Schema(required = true, nullable = true, description = "The one in use; null for the standard one") UUID usedId,
        @Schema(required = true, description = "The newest first; the last 50") List<OwnTemplate> editions,
        @Schema(required = true, description = "Whether the viewer may change any of it") boolean editable,
        @Schema(required = true, maxLength = 20) String etag) {
}
