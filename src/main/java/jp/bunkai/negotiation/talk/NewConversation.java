package jp.bunkai.negotiation.talk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment that opens a conversation. */
@Schema(name = "NewConversation")
public record NewConversation(
        @Schema(nullable = true, description = "The row it is about; left out, it is about the dossier") UUID rowId,
        @Schema(required = true) @NotNull Visibility visibility,
        @Schema(nullable = true, description = "With whom, where it is SHARED") UUID withPartyId,
        @Schema(required = true, maxLength = CommentWording.LONGEST) @NotNull @Prose(max = CommentWording.LONGEST) String text,
        @Schema(maxItems = CommentWording.MOST_MENTIONS, description = "Members whom it calls") @Size(max = CommentWording.MOST_MENTIONS)
        List<@NotNull UUID> mentions) {

    public NewConversation {
        mentions = mentions == null ? List.of() : mentions;
    }
}
