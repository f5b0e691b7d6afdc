package jp.bunkai.risk.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a risk says, which the two sides talk through and agree to. */
@Schema(name = "RiskDetails")
public record RiskDetails(
        @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String title,
        @Schema(nullable = true, maxLength = 200, description = "情報流・対象") @OneLine(max = 200) String flow,
        @Schema(nullable = true, maxLength = 2000, description = "リスクシナリオ: threat and weakness") @Prose(max = 2000) String scenario,
        @Schema(nullable = true, maxItems = 20, description = "Rows it is about") @Size(max = 20) List<@NotNull UUID> rowIds,
        @Schema(nullable = true, maxItems = 20, description = "Duties of the catalogue it is about")
        @Size(max = 20) List<@NotNull @Size(min = 1, max = 20) String> dutyIds,
        @Schema(nullable = true, maxItems = 20, description = "Assets it is about") @Size(max = 20) List<@NotNull UUID> assetIds,
        @Schema(nullable = true) Impact impact,
        @Schema(nullable = true) Likelihood likelihood,
        @Schema(nullable = true) Treatment treatment,
        @Schema(nullable = true, maxLength = 2000, description = "対応策") @Prose(max = 2000) String measure,
        @Schema(nullable = true) DoneBy doneBy,
        @Schema(nullable = true, minimum = "1", maximum = "5", description = "The level that is left") @Min(1) @Max(5) Integer residualLevel,
        @Schema(nullable = true) RetainedBy retainedBy,
        @Schema(nullable = true, maxLength = 2000, description = "医療機関等に求める対応・情報提供") @Prose(max = 2000) String hospitalAction) {

    public RiskDetails {
        rowIds = rowIds == null ? List.of() : List.copyOf(rowIds);
        dutyIds = dutyIds == null ? List.of() : List.copyOf(dutyIds);
        assetIds = assetIds == null ? List.of() : List.copyOf(assetIds);
    }

    /** Its level from 1 to 5, or null before it is assessed. */
    Integer level() {
        return impact == null || likelihood == null ? null : (Integer) RiskScale.level(impact, likelihood);
    }
}
