package jp.bunkai.signoff.revision;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row that both sides leave out of the annex because it is not agreed, with the reason that is printed. */
@Schema(name = "CarveOut")
public record CarveOut(
        @Schema(required = true) @NotNull UUID rowId,
        @Schema(required = true, maxLength = 500, description = "Why it is not agreed; printed in the annex") @NotNull @OneLine(max = 500) String reason) {
}
