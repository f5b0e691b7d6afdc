package jp.bunkai.picture.device;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A device: assets of different dossiers that are one and the same. Those no longer in use are not shown. */
@Schema(name = "Device")
public record DeviceView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 40, description = "For If-Match") String etag,
        @Schema(required = true, description = "In the order of the dossiers") List<DeviceAsset> assets) {

    /** The devices of a hospital. */
    @Schema(name = "DeviceList")
    public record Devices(@Schema(required = true, description = "The oldest first, at most 1,000") List<DeviceView> items,
            @Schema(required = true) int leftOff) {
    }
}
