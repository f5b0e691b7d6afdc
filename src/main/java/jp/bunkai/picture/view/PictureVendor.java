package jp.bunkai.picture.view;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much one vendor holds over all dossiers. */
@Schema(name = "PictureVendor")
public record PictureVendor(
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, description = "Where it is a party and has not left") List<UUID> dossierIds,
        @Schema(required = true, description = "Rows that stand IN and that it answers for") int accountable,
        @Schema(required = true, description = "Rows that stand IN and that it does") int responsible,
        @Schema(required = true, description = "Devices on which it holds A or R") int devices,
        @Schema(required = true, description = "Devices that it maintains") int maintains,
        @Schema(required = true) int contracts,
        @Schema(required = true) int contractsInForce) {
}
