package jp.bunkai.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.bunkai.inspection.kept.InspectionValue;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person confirms as the answer to an item. */
@Schema(name = "InspectionAnswerDetails")
public record InspectionAnswerDetails(
        @Schema(required = true, description = "1, or 2 once the first was 「いいえ」") @Min(1) @Max(2) int round,
        @Schema(required = true) @NotNull InspectionValue value,
        @Schema(required = true, description = "確認日: within the fiscal year and not in the future") @NotNull LocalDate answeredOn,
        @Schema(nullable = true, description = "目標日: for 「いいえ」, and only for it") LocalDate targetOn,
        @Schema(nullable = true, maxLength = 2000, description = "Needed for 「はい」 without a proposal of it, and for 「対象外」") @Prose(max = 2000) String note) {
}
