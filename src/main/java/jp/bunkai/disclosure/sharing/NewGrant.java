package jp.bunkai.disclosure.sharing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which hospital may see which products from now on, with every version of them that counts. */
@Schema(name = "NewDisclosureGrant")
public record NewGrant(
        @Schema(required = true) @NotNull UUID hospitalId,
        @Schema(required = true, minItems = 1, maxItems = 50) @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> productIds) {
}
