package jp.bunkai.dossier;

import java.util.UUID;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.platform.http.Etag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A covered system as its viewer sees it: all see kind and name; who supplies and maintains it, the hospital and those who do. */
@Schema(name = "System")
public record SystemView(
        @Schema(required = true) UUID id,
        @Schema(required = true) SystemKind kind,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, nullable = true, description = "The party that supplies it, where the viewer may know") UUID vendorId,
        @Schema(required = true, nullable = true, description = "The party that maintains it, where that is not its vendor and the viewer may know")
        UUID performerId,
        @Schema(required = true, description = "Whether the viewer may edit it") boolean editable,
        @Schema(required = true, description = "For If-Match") String etag) {

    static SystemView of(ViewedDossier dossier, CoveredSystem system) {
        return new SystemView(system.id(), system.kind(), system.name(), known(dossier, system.vendorId()),
                known(dossier, system.performerId()), dossier.asHospital() && dossier.viewer().role().edits(), Etag.of(system.version()));
    }

    private static UUID known(ViewedDossier dossier, UUID partyId) {
        return dossier.asHospital() || dossier.answersFor(partyId) ? partyId : null;
    }
}
