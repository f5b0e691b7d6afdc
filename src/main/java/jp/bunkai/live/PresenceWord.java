package jp.bunkai.live;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a browser says of itself while a dossier is open. */
@Schema(name = "PresenceWord")
public record PresenceWord(
        @Schema(nullable = true, description = "The row that is open") UUID rowId,
        @Schema(nullable = true, description = "Whether the dossier is being closed") Boolean leaving) {
}
