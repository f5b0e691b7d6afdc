package jp.bunkai.picture.view;

import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.DossierSummary.FindingCounts;
import jp.bunkai.matrix.view.FindingView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would change if a vendor left all dossiers of the hospital today, with its subcontractors. */
@Schema(name = "PictureWithout")
public record PictureWithout(
        @Schema(required = true) PictureOrganisation organisation,
        @Schema(required = true, description = "Its subcontractors, which would leave with it") List<PictureOrganisation> withThem,
        @Schema(required = true, description = "The dossiers that it is in") List<Affected> dossiers,
        @Schema(required = true, description = "Rows that nobody would answer for, or do, any more; at most 1,000") List<Row> rows,
        @Schema(required = true) int rowsLeftOff,
        @Schema(required = true, description = "Devices of which a duty gets a code that it has not now; at most 500") List<Device> devices,
        @Schema(required = true) int devicesLeftOff,
        @Schema(required = true, description = "Assets that nobody would maintain; at most 500") List<Maintained> maintained,
        @Schema(required = true) int maintainedLeftOff,
        @Schema(required = true, description = "The contracts that it is bound by or performs under") List<PictureContract> contracts,
        @Schema(required = true) ServerCoverView sentenceBefore,
        @Schema(required = true) ServerCoverView sentenceAfter,
        @Schema(required = true) Findings appears,
        @Schema(required = true) Findings vanishes,
        @Schema(required = true, description = "Everybody who is named here") List<PictureOrganisation> organisations) {

    /** One dossier before and after. */
    @Schema(name = "PictureWithoutDossier")
    public record Affected(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 200) String name,
            @Schema(required = true, description = "Rows that it answers for today") int accountable,
            @Schema(required = true, description = "Rows that it does today") int responsible,
            @Schema(required = true) FindingCounts findingsBefore,
            @Schema(required = true) FindingCounts findingsAfter) {
    }

    /** A row that loses who answers for it, or who does it. */
    @Schema(name = "PictureWithoutRow")
    public record Row(
            @Schema(required = true) UUID dossierId,
            @Schema(required = true) UUID rowId,
            @Schema(required = true, nullable = true, maxLength = 20) String duty,
            @Schema(required = true) Text title,
            @Schema(required = true, nullable = true, description = "What it is about; null: the dossier") Text object,
            @Schema(required = true, maxLength = 10) String area,
            @Schema(required = true) Phase phase,
            @Schema(required = true) boolean withoutAccountable,
            @Schema(required = true) boolean withoutResponsible) {
    }

    /** A device with the duties that would stand out. */
    @Schema(name = "PictureWithoutDevice")
    public record Device(@Schema(required = true) UUID key, @Schema(required = true, maxLength = 200) String label, @Schema(required = true) AssetKind kind,
            @Schema(required = true) List<Duty> duties) {
    }

    /** A duty with the codes that are new. */
    @Schema(name = "PictureWithoutDuty")
    public record Duty(@Schema(required = true, nullable = true, maxLength = 20) String duty, @Schema(required = true) Text title,
            @Schema(required = true) Phase phase, @Schema(required = true) List<DeviceCode> codes) {
    }

    /** An asset that it maintains. */
    @Schema(name = "PictureWithoutAsset")
    public record Maintained(@Schema(required = true) UUID dossierId, @Schema(required = true) UUID assetId,
            @Schema(required = true, maxLength = 200) String label, @Schema(required = true) AssetKind kind) {
    }

    /** Findings of several dossiers. */
    @Schema(name = "PictureFindings")
    public record Findings(
            @Schema(required = true, description = "All of them") List<PictureFinding> codes,
            @Schema(required = true, description = "The most pressing first, at most 500") List<Found> items,
            @Schema(required = true) int leftOff) {
    }

    /** A finding with its dossier. */
    @Schema(name = "PictureFound")
    public record Found(@Schema(required = true) UUID dossierId, @Schema(required = true) FindingView finding) {
    }
}
