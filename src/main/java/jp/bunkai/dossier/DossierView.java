package jp.bunkai.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dossier as its viewer sees it, with everything it consists of except its rows. */
@Schema(name = "Dossier")
public record DossierView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true) Stage stage,
        @Schema(required = true) DossierMode mode,
        @Schema(required = true, nullable = true) StartingPattern pattern,
        @Schema(required = true) HospitalView hospital,
        @Schema(required = true) UUID myPartyId,
        @Schema(required = true) List<PartyView> parties,
        @Schema(required = true) List<SystemView> systems,
        @Schema(required = true) List<AssetView> assets,
        @Schema(required = true) List<ContractView> contracts,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true, nullable = true,
                description = "To the hospital only: whether it confirms that no server stands outside the register; null until it has said either")
        Boolean unlistedServersConfirmedNone,
        @Schema(required = true, minimum = "1", maximum = "12", description = "Month in which the fiscal year begins")
        int fiscalYearStartMonth,
        @Schema(required = true, description = "Whether the viewer may edit the dossier, add to it and take from it") boolean editable,
        @Schema(required = true, description = "For If-Match") String etag) {

    /** The hospital whose dossier it is. */
    @Schema(name = "DossierHospital")
    public record HospitalView(@Schema(required = true) UUID organisationId, @Schema(required = true, maxLength = 200) String name) {
    }
}
