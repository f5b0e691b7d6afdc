package jp.bunkai.award;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to choose. */
@Schema(name = "NewAward")
public record NewAward(
        @Schema(required = true) @NotNull UUID candidateId,
        @Schema(required = true, maxLength = 1000, description = "Why this one; for the hospital alone") @NotNull @Prose(max = 1000) String reason,
        @Schema(required = true, description = "Systems without a vendor that it will supply; its answers count for the rows about them")
        @NotNull @Size(max = 100) List<@NotNull UUID> systemIds) {
}
