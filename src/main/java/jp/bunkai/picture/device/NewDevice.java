package jp.bunkai.picture.device;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Assets that are one and the same device. */
@Schema(name = "NewDevice")
public record NewDevice(
        @Schema(required = true, minItems = 2, maxItems = 50, description = "Of different dossiers of one's own hospital, none of them part of a device yet")
        @NotNull @Size(min = 2, max = 50) List<@NotNull UUID> assetIds) {

    /** One asset more. */
    @Schema(name = "NewDeviceAsset")
    public record Asset(@Schema(required = true) @NotNull UUID assetId) {
    }

    /** Assets that are not one device. */
    @Schema(name = "NewAssetsApart")
    public record Apart(
            @Schema(required = true, minItems = 2, maxItems = 20, description = "Every two of different dossiers are not one device")
            @NotNull @Size(min = 2, max = 20) List<@NotNull UUID> assetIds) {
    }
}
