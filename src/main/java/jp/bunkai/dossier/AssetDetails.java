package jp.bunkai.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be edited of an asset, or of a group of like ones. */
@Schema(name = "AssetDetails")
public record AssetDetails(
        @Schema(required = true) @NotNull AssetKind kind,
        @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String label,
        @Schema(required = true, minimum = "1", maximum = "100000", description = "How many like ones") @Min(1) @Max(100_000) int count,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String maker,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String version,
        @Schema(nullable = true) LocalDate endOfSupport,
        @Schema(nullable = true, maxLength = 1000, description = "What happens at the end of support") @Prose(max = 1000)
        String replacementPlan,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String place,
        @Schema(nullable = true, description = "The party that maintains it; null where nobody does") UUID maintainedById,
        @Schema(nullable = true, description = "The system it is part of") UUID systemId,
        @Schema(required = true, description = "Whether it runs a system end to end and so counts as a server") boolean actsAsServer,
        @Schema(required = true, description = "The parties that touch it besides its maintainer, as the hospital has confirmed")
        @NotNull @Size(max = 60) List<@NotNull UUID> touchedByIds) {
}
