package jp.bunkai.negotiation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an answer says about the vendor's terms in a row; what it leaves out is null and changes nothing. Amounts are whole yen. */
@Schema(name = "AnsweredTerms")
public record AnsweredTerms(
        @Schema(required = true, nullable = true) ServiceLevel serviceLevel,
        @Schema(required = true, nullable = true) CostClass costClass,
        @Schema(required = true, nullable = true, minimum = "0", maximum = "999999999999", description = "Yen") @Min(0) @Max(999_999_999_999L)
        Long amount,
        @Schema(required = true, nullable = true) CostUnit unit,
        @Schema(required = true, nullable = true) Boolean taxIncluded,
        @Schema(required = true, nullable = true, description = "A contract that the vendor has a part in") UUID contractId,
        @Schema(required = true, nullable = true, maxLength = 200) @OneLine(max = 200) String clause,
        @Schema(required = true, nullable = true, maxLength = 500) @OneLine(max = 500) String evidence) {

    /** Nothing said. */
    public static final AnsweredTerms NONE = new AnsweredTerms(null, null, null, null, null, null, null, null);
}
