package jp.bunkai.picture.view;

import java.time.LocalDate;
import java.util.List;
import jp.bunkai.dossier.DossierSummary.FindingCounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The picture of one hospital on one day. Of each list that can grow without bound it says how much is left off; counts are of everything. */
@Schema(name = "Picture")
public record PictureView(
        @Schema(required = true, description = "The day it is of, in Japan") LocalDate asOf,
        @Schema(required = true, description = "The newest 300, the oldest of them first; everything below is of these") List<PictureDossier> dossiers,
        @Schema(required = true) int dossiersLeftOff,
        @Schema(required = true, description = "Over all dossiers; the update sentence is not among them") FindingCounts findings,
        @Schema(required = true) PictureSentence updateSentence,
        @Schema(required = true, description = "Everybody who is named here") List<PictureOrganisation> organisations,
        @Schema(required = true) List<PictureContract> contracts,
        @Schema(required = true, description = "Those that hold most first") List<PictureVendor> vendors,
        @Schema(required = true, description = "At most 2,000: those in several dossiers first, then those with a gap or an overlap, then by kind and label")
        List<PictureDevice> devices,
        @Schema(required = true) int devicesLeftOff,
        @Schema(required = true, description = "Over all devices and duties, those left off too; codes that stand nowhere are left out") List<DeviceCodeCount> deviceCodes,
        @Schema(required = true, description = "By day, at most 1,000") List<PictureEnd> ends,
        @Schema(required = true) int endsLeftOff) {

    /** How many duties of devices have a code. */
    @Schema(name = "DeviceCodeCount")
    public record DeviceCodeCount(@Schema(required = true) DeviceCode code, @Schema(required = true) int count) {
    }
}
