package jp.bunkai.picture.view;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A device: one asset, or assets of several dossiers that a person of the hospital said are one and the same, with who holds its duties. */
@Schema(name = "PictureDevice")
public record PictureDevice(
        @Schema(required = true, description = "Of the device or, where it is one asset, of that") UUID key,
        @Schema(required = true, nullable = true) UUID deviceId,
        @Schema(required = true, nullable = true, maxLength = 40, description = "For If-Match, where it is a device of its own") String etag,
        @Schema(required = true, maxLength = 200) String label,
        @Schema(required = true) AssetKind kind,
        @Schema(required = true) List<PictureAsset> assets,
        @Schema(required = true, description = "Of all its duties, each once") List<DeviceCode> codes,
        @Schema(required = true, description = "In the order of the catalogue, then the hospital's own; core duties that have no row anywhere too") List<Duty> duties) {

    /** One duty in one phase. */
    @Schema(name = "PictureDuty")
    public record Duty(
            @Schema(required = true, nullable = true, maxLength = 20, description = "Null for a duty of the hospital's own, which is of one row only") String duty,
            @Schema(required = true) Text title,
            @Schema(required = true, maxLength = 10) String area,
            @Schema(required = true) boolean core,
            @Schema(required = true) Phase phase,
            @Schema(required = true) List<DeviceCode> codes,
            @Schema(required = true, description = "One for each row; none where a core duty has no row") List<Cell> cells) {
    }

    /** The row of one dossier. */
    @Schema(name = "PictureCell")
    public record Cell(
            @Schema(required = true) UUID dossierId,
            @Schema(required = true) UUID rowId,
            @Schema(required = true, description = "Whether it stands IN") boolean in,
            @Schema(required = true, description = "Who holds A, R or both, and is still there") List<Holder> holders) {
    }

    /** An organisation that holds a duty, and the contract that it cites there. */
    @Schema(name = "PictureHolder")
    public record Holder(
            @Schema(required = true) UUID organisationId,
            @Schema(required = true, description = "Whether it is the hospital itself") boolean hospital,
            @Schema(required = true) Letter letter,
            @Schema(required = true, nullable = true) UUID contractId,
            @Schema(required = true, nullable = true, maxLength = 200) String clause) {
    }

    /** Whether it stands in several dossiers. */
    public boolean shared() {
        return assets.size() > 1;
    }

    /** Whether something about it is left undone, or done twice. */
    public boolean standsOut() {
        return codes.stream().anyMatch(code -> code.gap() || code.overlap());
    }

    /** Everybody who holds a duty of it, as often as they do. */
    public Stream<Holder> holders() {
        return duties.stream().flatMap(duty -> duty.cells().stream()).filter(Cell::in).flatMap(cell -> cell.holders().stream());
    }
}
