package jp.bunkai.award;

import jakarta.validation.constraints.NotNull;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why; of the hospital's reasons no candidate reads any, for they speak of others more often than not. */
@Schema(name = "SelectionReason")
public record SelectionReason(@Schema(required = true, maxLength = 1000) @NotNull @Prose(max = 1000) String reason) {
}
