package jp.bunkai.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be edited of a dossier itself. */
@Schema(name = "DossierDetails")
public record DossierDetails(
        @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String name,
        @Schema(required = true) @NotNull Stage stage,
        @Schema(nullable = true, description = "Whether the hospital confirms that no server stands outside the register; null until it has said either")
        Boolean unlistedServersConfirmedNone,
        @Schema(required = true, minimum = "1", maximum = "12", description = "Month in which the fiscal year begins")
        @Min(1) @Max(12) int fiscalYearStartMonth) {
}
