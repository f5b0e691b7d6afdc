package jp.bunkai.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An asset, or a group of like ones, of a new dossier; maintainer and system are named by keys. */
@Schema(name = "NewDossierAsset")
public record NewAsset(
        @Schema(required = true) @NotNull AssetKind kind,
        @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String label,
        @Schema(required = true, minimum = "1", maximum = "100000") @Min(1) @Max(100_000) int count,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String maker,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String version,
        @Schema(nullable = true) LocalDate endOfSupport,
        @Schema(nullable = true, maxLength = 1000) @Prose(max = 1000) String replacementPlan,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String place,
        @Schema(nullable = true, maxLength = 60, description = "Who maintains it; left out where nobody does") @OneLine(max = 60)
        String maintainedByKey,
        @Schema(nullable = true, maxLength = 60) @OneLine(max = 60) String systemKey,
        @Schema(required = true, description = "Whether it runs a system end to end and so counts as a server") boolean actsAsServer) {
}
