package jp.bunkai.dossier;

import jakarta.validation.constraints.NotNull;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A system of a new dossier; vendor and performer are named by the keys of parties. */
@Schema(name = "NewDossierSystem")
public record NewSystem(
        @Schema(required = true, maxLength = 60) @NotNull @OneLine(max = 60) String key,
        @Schema(required = true) @NotNull SystemKind kind,
        @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String name,
        @Schema(nullable = true, maxLength = 60) @OneLine(max = 60) String vendorKey,
        @Schema(nullable = true, maxLength = 60, description = "Who maintains it, where that is not its vendor") @OneLine(max = 60)
        String performerKey) {
}
