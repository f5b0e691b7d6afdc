package jp.bunkai.award;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A selection to open: for which function, until when, and about what. */
@Schema(name = "NewSelection")
public record NewSelection(
        @Schema(required = true, description = "EHR, NETWORK, DEPARTMENTAL or CONNECTED") @NotNull PartyFunction function,
        @Schema(required = true, description = "The last day, in Japan, on which answers are taken") @NotNull LocalDate deadline,
        @Schema(nullable = true, maxLength = 1000, description = "A word to every candidate") @Prose(max = 1000) String note,
        @Schema(nullable = true, description = "Rows of the hospital's own duties, about the whole dossier and held by no vendor, to ask about too; every candidate reads "
                + "their words as they stand now") @Size(max = 50) List<@NotNull UUID> ownRows,
        @Schema(nullable = true, description = "The areas of duties to ask about; all when left out. Of these every candidate is asked about what concerns "
                + "the function") @Size(min = 1, max = 50) List<@NotNull @OneLine(max = 20) String> areas) {
}
