package jp.bunkai.risk.relaxation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A relaxation to enter. */
@Schema(name = "NewRelaxation")
public record NewRelaxation(
        @Schema(nullable = true, description = "The vendor it concerns; null for a matter of the hospital alone. A vendor's are its own") UUID partyId,
        @Schema(description = "Of the hospital: whether that vendor asked for it. What a vendor enters it asks for") boolean askedByVendor,
        @Schema(required = true) @Valid @NotNull RelaxationDetails details) {
}
