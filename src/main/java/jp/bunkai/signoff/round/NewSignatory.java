package jp.bunkai.signoff.round;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of one's own organisation who is to sign. */
@Schema(name = "NewSignatory")
public record NewSignatory(
        @Schema(required = true, description = "A member of one's own organisation with the role SIGNATORY") @NotNull UUID memberId,
        @Schema(required = true) @NotNull Manner manner) {
}
