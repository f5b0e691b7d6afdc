package jp.bunkai.negotiation.confirmation.view;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.bunkai.matrix.view.RowPatchView;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 差戻し: why a row is refused, and what is proposed instead. */
@Schema(name = "NewRefusal")
public record NewRefusal(
        @Schema(required = true, description = "The digest of the row as it was shown", pattern = "^[0-9a-f]{64}$")
        @NotNull @Pattern(regexp = "^[0-9a-f]{64}$", message = "64 桁の 16 進数で指定してください。|Give 64 hexadecimal digits.") String digest,
        @Schema(required = true, maxLength = 500) @NotBlank @Prose(max = 500) String reason,
        @Schema(nullable = true, maxItems = 100, description = "The hospital only: for whom it is meant, and nobody else learns of it. Left "
                + "out: every vendor with a part in the row") @Size(max = 100) List<@NotNull UUID> forPartyIds,
        @Schema(nullable = true) @Valid Proposed counterProposal) {

    /** 対案. */
    @Schema(name = "NewCounterProposal")
    public record Proposed(
            @Schema(required = true, implementation = RowPatchView.class, description = "Fields that both sides see, with the values they "
                    + "should have; as a merge patch of the row") @NotNull JsonNode patch,
            @Schema(nullable = true, minimum = "0", maximum = "999999999999", description = "Yen: what the vendor's part would then cost. "
                    + "Needed where the cost changes and is not settled without an amount") @Min(0) @Max(999_999_999_999L) Long costAmount) {
    }
}
