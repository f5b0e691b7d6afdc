package jp.bunkai.negotiation.talk;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many conversations of the viewer there are about one thing. */
@Schema(name = "ConversationCount")
public record ConversationCount(
        @Schema(required = true, nullable = true, description = "Null for those about the dossier itself") UUID rowId,
        @Schema(required = true) long conversations,
        @Schema(required = true, description = "How many of them are not resolved") long open) {
}
