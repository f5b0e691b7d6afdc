package jp.bunkai.rolesheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is entered for some items at once. */
@Schema(name = "NewRoleSheetEntries")
public record NewEntries(@Schema(required = true, minItems = 1, maxItems = 500) @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull One> entries) {

    /** For one item. */
    @Schema(name = "NewRoleSheetEntry")
    public record One(
            @Schema(required = true, minimum = "0", maximum = "10000") @NotNull @Min(0) @Max(10_000) Integer position,
            @Schema(required = true, nullable = true, description = "Null takes back what was entered") SheetAnswer answer,
            @Schema(required = true, nullable = true, description = "The day of consultation; not in the future") LocalDate consultedOn,
            @Schema(required = true, nullable = true, description = "Only with NO, from the day of consultation on") LocalDate doneOn) {
    }
}
