package jp.bunkai.negotiation.talk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of conversations. */
@Schema(name = "ConversationPage")
public record ConversationPage(
        @Schema(required = true) List<ConversationView> items,
        @Schema(required = true, nullable = true, description = "Send it as `cursor` for the next page; null at the end") String next) {
}
