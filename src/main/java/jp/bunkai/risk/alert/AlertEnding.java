package jp.bunkai.risk.alert;

import jakarta.validation.constraints.NotNull;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an alert is at an end, such as sent by mistake. Those asked read it. */
@Schema(name = "AlertEnding")
public record AlertEnding(@Schema(required = true, maxLength = 1000) @NotNull @Prose(max = 1000) String reason) {
}
