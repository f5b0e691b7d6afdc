package jp.bunkai.signoff.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signs for one's own side, in this order, and who is told of it; takes the place of whoever has not signed yet. */
@Schema(name = "NewSigningSide")
public record NewSide(
        @Schema(required = true, minItems = 1, maxItems = 10) @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid NewSignatory> signatories,
        @Schema(maxItems = 20, description = "Viewers and carbon copies; absent for none") @Size(max = 20) List<@NotNull @Valid NewFollower> followers) {

    public NewSide {
        signatories = signatories == null ? null : signatories.stream().toList();
        followers = followers == null ? List.of() : followers.stream().toList();
    }
}
