package jp.bunkai.matrix;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a party's part costs. Amounts are whole yen. */
public record Cost(
        @JsonProperty("class") @Schema(name = "class", required = true, nullable = true) CostClass costClass,
        @Schema(required = true, nullable = true) Payer payer,
        @Schema(required = true, nullable = true, minimum = "0", description = "Yen") Long amount,
        @Schema(required = true, nullable = true) CostUnit unit,
        @Schema(required = true, nullable = true) Boolean taxIncluded,
        @Schema(required = true, nullable = true, minimum = "0", description = "Yen; the most it may come to") Long upperLimit) {

    /** Nothing said. */
    public static final Cost NONE = new Cost(null, null, null, null, null, null);

    /** Whether a figure says how much: an amount or at least an upper limit. */
    public boolean hasFigure() {
        return amount != null || upperLimit != null;
    }
}
