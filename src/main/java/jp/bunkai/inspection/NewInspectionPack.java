package jp.bunkai.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jp.bunkai.inspection.checklist.InspectionYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pack to be made. */
@Schema(name = "NewInspectionPack")
public record NewInspectionPack(
        @Schema(required = true, description = "The calendar year in whose April the fiscal year begins")
        @Min(InspectionYear.FIRST) @Max(InspectionYear.LAST) int year) {
}
