package jp.bunkai.risk.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A risk to enter, by hand or from something that the product proposed. */
@Schema(name = "NewRisk")
public record NewRisk(
        @Schema(nullable = true, description = "The vendor it concerns; null for a matter of the hospital alone. A vendor's are its own") UUID partyId,
        @Schema(nullable = true, maxLength = 200, description = "The key of the proposal it is made from; null by hand")
        @Size(min = 1, max = 200) String proposal,
        @Schema(required = true) @Valid @NotNull RiskDetails details) {
}
