package jp.bunkai.negotiation.confirmation.view;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rows to confirm, each with what was shown of it. */
@Schema(name = "Confirm")
public record Confirm(
        @Schema(required = true, minItems = 1, maxItems = 1000, description = "All of them are confirmed, or none")
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Row> rows) {

    /** One row. */
    @Schema(name = "ConfirmRow")
    public record Row(
            @Schema(required = true) @NotNull UUID rowId,
            @Schema(required = true, description = "The digest of the row as it was shown", pattern = "^[0-9a-f]{64}$")
            @NotNull @Pattern(regexp = "^[0-9a-f]{64}$", message = "64 桁の 16 進数で指定してください。|Give 64 hexadecimal digits.") String digest) {
    }
}
