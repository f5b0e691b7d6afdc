package jp.bunkai.picture.device;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two assets of which a person said that they are not one device. */
@Schema(name = "AssetsApart")
public record ApartView(@Schema(required = true) UUID id, @Schema(required = true, description = "Both of them") List<DeviceAsset> assets) {
}
