package jp.bunkai.negotiation.confirmation.view;

import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes back what the party said last of a row. */
@Schema(name = "Withdrawal")
public record Withdrawal(@Schema(nullable = true, maxLength = 500) @Prose(max = 500) String reason) {
}
