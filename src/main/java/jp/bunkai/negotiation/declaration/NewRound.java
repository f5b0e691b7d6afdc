package jp.bunkai.negotiation.declaration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round to open: whom to ask, until when, and about what. */
@Schema(name = "NewDeclarationRound")
public record NewRound(
        @Schema(required = true, description = "Vendors that contract with the hospital itself; each answers for its subcontractors")
        @NotNull @Size(min = 1, max = 100) List<@NotNull UUID> partyIds,
        @Schema(required = true, description = "The last day, in Japan, on which answers are taken") @NotNull LocalDate deadline,
        @Schema(nullable = true, maxLength = 1000, description = "A word to those asked") @Prose(max = 1000) String note,
        @Schema(nullable = true, description = "The rows to ask about; all that stand IN when left out. Of these each vendor is asked about those it works on")
        @Size(min = 1, max = 5000) List<@NotNull UUID> rowIds) {
}
