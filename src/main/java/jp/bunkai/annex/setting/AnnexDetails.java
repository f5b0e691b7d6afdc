package jp.bunkai.annex.setting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.AnnexContent.Precedence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the hospital sets for an annex, and both sides read. */
@Schema(name = "AnnexDetails")
public record AnnexDetails(
        @Schema(required = true, description = "Which clause on precedence over the main contract is printed") @NotNull Precedence precedence,
        @Schema(required = true, nullable = true, description = "効力発生日. An annex goes to signature only with it") LocalDate effectiveFrom,
        @Schema(required = true, nullable = true, description = "The last day of the term; null: until it is replaced or ended") LocalDate effectiveTo,
        @Schema(required = true, description = "The contracts it amends, of those between the two; none: the annex names all of them")
        @NotNull @Size(max = 100) List<@NotNull UUID> contractIds) {

    /** What counts where nobody has set anything. */
    static final AnnexDetails UNSET = new AnnexDetails(Precedence.ANNEX, null, null, List.of());
}
