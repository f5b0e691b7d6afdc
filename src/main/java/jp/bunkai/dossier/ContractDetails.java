package jp.bunkai.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be edited of a contract. */
@Schema(name = "ContractDetails")
public record ContractDetails(
        @Schema(required = true) @NotNull ContractKind kind,
        @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String name,
        @Schema(nullable = true, maxLength = 100) @OneLine(max = 100) String number,
        @Schema(nullable = true) LocalDate signedOn,
        @Schema(nullable = true, description = "First day of the term") LocalDate from,
        @Schema(nullable = true, description = "Last day of the term") LocalDate to,
        @Schema(required = true) @NotNull Renewal renewal,
        @Schema(required = true, description = "The party that contracts with the hospital") @NotNull UUID contractingPartyId,
        @Schema(nullable = true, description = "The party that performs, where that is not the one that contracts")
        UUID performingPartyId,
        @Schema(required = true, description = "The systems it covers") @NotNull @Size(max = 100) List<@NotNull UUID> systemIds) {
}
