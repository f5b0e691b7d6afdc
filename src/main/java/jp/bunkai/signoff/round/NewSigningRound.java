package jp.bunkai.signoff.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.validation.Prose;
import jp.bunkai.signoff.revision.CarveOut;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round that the hospital opens: it freezes the annex with one vendor as the next revision and asks both sides to sign exactly that. */
@Schema(name = "NewSigningRound")
public record NewSigningRound(
        @Schema(required = true, description = "The vendor") @NotNull UUID partyId,
        @Schema(required = true, description = "The last day in Japan on which it can be signed; today or later, within a year") @NotNull LocalDate lastDay,
        @Schema(required = true, description = "One after another; otherwise all together") @NotNull Boolean inOrder,
        @Schema(description = "In order: the vendor's signatories come first; absent for the hospital's") Boolean vendorFirst,
        @Schema(nullable = true, maxLength = 500, description = "A word to the signatories; both sides read it") @Prose(max = 500) String note,
        @Schema(required = true, description = "Who signs for the hospital; the vendor names its own") @NotNull @Valid NewSide own,
        @Schema(maxItems = 500, description = "Rows that are not agreed and stay out, each with a reason") @Size(max = 500) List<@NotNull @Valid CarveOut> carvedOut) {

    public NewSigningRound {
        carvedOut = carvedOut == null ? List.of() : carvedOut.stream().toList();
    }
}
