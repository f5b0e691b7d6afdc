package jp.bunkai.signoff.round;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of one's own organisation who is told of the round without signing. */
@Schema(name = "NewSigningFollower")
public record NewFollower(
        @Schema(required = true, description = "A member of one's own organisation") @NotNull UUID memberId,
        @Schema(required = true) @NotNull FollowerKind kind) {
}
