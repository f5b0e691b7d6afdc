package jp.bunkai.dossier;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be edited of a covered system. */
@Schema(name = "SystemDetails")
public record SystemDetails(
        @Schema(required = true) @NotNull SystemKind kind,
        @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String name,
        @Schema(nullable = true, description = "The party that supplies the system") UUID vendorId,
        @Schema(nullable = true, description = "The party that maintains it, where that is not its vendor") UUID performerId) {
}
