package jp.bunkai.negotiation.talk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a comment says and whom it calls. */
@Schema(name = "CommentWording")
public record CommentWording(
        @Schema(required = true, maxLength = LONGEST) @NotNull @Prose(max = LONGEST) String text,
        @Schema(maxItems = MOST_MENTIONS, description = "Members whom it calls") @Size(max = MOST_MENTIONS) List<@NotNull UUID> mentions) {

    static final int LONGEST = 4000;
    static final int MOST_MENTIONS = 20;

    public CommentWording {
        mentions = mentions == null ? List.of() : mentions;
    }

    /** One way of writing for what looks the same. */
    static String stored(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
