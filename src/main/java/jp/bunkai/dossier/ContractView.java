package jp.bunkai.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.http.Etag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract as the hospital and the parties to it see it. */
@Schema(name = "Contract")
public record ContractView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ContractKind kind,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, nullable = true, maxLength = 100) String number,
        @Schema(required = true, nullable = true) LocalDate signedOn,
        @Schema(required = true, nullable = true, description = "First day of the term") LocalDate from,
        @Schema(required = true, nullable = true, description = "Last day of the term") LocalDate to,
        @Schema(required = true) Renewal renewal,
        @Schema(required = true) UUID contractingPartyId,
        @Schema(required = true, nullable = true, description = "The party that performs, where that is not the one that contracts")
        UUID performingPartyId,
        @Schema(required = true) List<UUID> systemIds,
        @Schema(required = true, description = "Whether the viewer may edit it") boolean editable,
        @Schema(required = true, description = "For If-Match") String etag) {

    static ContractView of(ViewedDossier dossier, Contract contract) {
        return new ContractView(contract.id(), contract.kind(), contract.name(), contract.number(), contract.signedOn(),
                contract.termFrom(), contract.termTo(), contract.renewal(), contract.contractingPartyId(),
                contract.performingPartyId(), contract.systemIds(), dossier.asHospital() && dossier.viewer().role().edits(),
                Etag.of(contract.version()));
    }
}
