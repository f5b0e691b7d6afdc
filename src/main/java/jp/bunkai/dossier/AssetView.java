package jp.bunkai.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.AssetKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An asset as its viewer sees it: whoever is neither the hospital nor its maintainer sees label and kind only. */
@Schema(name = "Asset")
public record AssetView(
        @Schema(required = true) UUID id,
        @Schema(required = true) AssetKind kind,
        @Schema(required = true, maxLength = 200) String label,
        @Schema(required = true, description = "Whether the viewer sees label and kind only; everything below is null then")
        boolean detailsHidden,
        @Schema(required = true, nullable = true, description = "How many like ones") Integer count,
        @Schema(required = true, nullable = true, maxLength = 200) String maker,
        @Schema(required = true, nullable = true, maxLength = 200) String version,
        @Schema(required = true, nullable = true) LocalDate endOfSupport,
        @Schema(required = true, nullable = true, maxLength = 1000) String replacementPlan,
        @Schema(required = true, nullable = true, maxLength = 200) String place,
        @Schema(required = true, nullable = true) UUID maintainedById,
        @Schema(required = true, nullable = true) UUID systemId,
        @Schema(required = true, nullable = true, description = "Whether it runs a system end to end and so counts as a server")
        Boolean actsAsServer,
        @Schema(required = true, nullable = true, description = "Parties that touch it besides its maintainer")
        List<UUID> touchedByIds,
        @Schema(required = true, description = "Names of the fields that the viewer may edit") List<String> editable,
        @Schema(required = true, description = "For If-Match") String etag) {
}
