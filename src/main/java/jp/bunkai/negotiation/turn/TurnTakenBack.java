package jp.bunkai.negotiation.turn;

import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the hospital takes a turn back. */
@Schema(name = "TurnTakenBack")
public record TurnTakenBack(
        @Schema(nullable = true, maxLength = 2000, description = "Read by the vendor") @Prose(max = 2000) String note) {
}
