package jp.bunkai.picture.device;

import java.util.List;
import jp.bunkai.catalogue.AssetKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be one device and nobody has said yet, and what was said not to be. */
@Schema(name = "DeviceProposals")
public record DeviceProposalsView(
        @Schema(required = true, description = "At most 200, each with at most 50 assets") List<Proposal> items,
        @Schema(required = true) int leftOff,
        @Schema(required = true, description = "The newest first, at most 200") List<ApartView> apart,
        @Schema(required = true) int apartLeftOff) {

    /** Assets of different dossiers that may be one; where a dossier has several of them, a person says which. */
    @Schema(name = "DeviceProposal")
    public record Proposal(
            @Schema(required = true) List<Because> because,
            @Schema(required = true) AssetKind kind,
            @Schema(required = true, description = "In the order of the dossiers") List<DeviceAsset> assets) {
    }
}
