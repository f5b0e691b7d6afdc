package jp.bunkai.rolesheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a vendor says to some items at once. */
@Schema(name = "NewRoleSheetWords")
public record NewWords(@Schema(required = true, minItems = 1, maxItems = 500) @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull One> words) {

    /** To one item. */
    @Schema(name = "NewRoleSheetWord")
    public record One(
            @Schema(required = true, minimum = "0", maximum = "10000") @NotNull @Min(0) @Max(10_000) Integer position,
            @Schema(required = true) @NotNull SheetWordKind word,
            @Schema(nullable = true, maxLength = 2000, description = "Needed with an objection") @Prose(max = 2000) String note) {
    }
}
