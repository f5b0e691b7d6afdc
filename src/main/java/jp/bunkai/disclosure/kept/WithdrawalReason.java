package jp.bunkai.disclosure.kept;

import jakarta.validation.constraints.NotNull;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is taken back or refused. */
@Schema(name = "DisclosureReason")
public record WithdrawalReason(@Schema(required = true, maxLength = 2000) @NotNull @Prose(max = 2000) String reason) {
}
