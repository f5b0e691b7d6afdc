package jp.bunkai.picture.device;

import java.util.UUID;
import jp.bunkai.picture.view.PictureAsset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An asset with the dossier it stands in and the device it is part of. */
@Schema(name = "DeviceAsset")
public record DeviceAsset(
        @Schema(required = true) PictureAsset asset,
        @Schema(required = true, maxLength = 200) String dossierName,
        @Schema(required = true, nullable = true, description = "The device that it is part of by now") UUID deviceId) {
}
