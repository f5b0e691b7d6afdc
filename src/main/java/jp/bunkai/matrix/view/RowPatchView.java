package jp.bunkai.matrix.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;
import jp.bunkai.matrix.Payer;
import jp.bunkai.matrix.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a row, for the contract: what may be sent. It is read by {@code PatchReader}, field by field. */
@Schema(name = "RowPatch", description = "JSON merge patch: a field left out stays, null clears. Maps are by party.")
public record RowPatchView(
        @Schema(description = "null takes a party's letter away", nullable = true) Map<UUID, Letter> letters,
        @Schema(description = "null clears all terms of a party", nullable = true) Map<UUID, TermsPatch> terms,
        @Schema(nullable = true) TitlePatch title,
        @Schema(nullable = true, maxLength = 2000) String note,
        @Schema(nullable = true) Standing standing,
        @Schema(nullable = true, maxLength = 500, description = "Needed while the row stands OUT") String outReason,
        @Schema(nullable = true, maxLength = 100) String followedEdition,
        @Schema(nullable = true) Boolean lettersOpen,
        @Schema(description = "A vendor's own; null withdraws it", nullable = true) Map<UUID, DeclarationPatch> declaration,
        @Schema(nullable = true, maxLength = 500, description = "Why; kept with the change") String changeReason) {

    /** Titles to change. */
    @Schema(name = "TitlePatch")
    public record TitlePatch(@Schema(maxLength = 200, nullable = true) String ja, @Schema(maxLength = 200, nullable = true) String en) {
    }

    /** Terms to change. */
    @Schema(name = "TermsPatch")
    public record TermsPatch(
            @Schema(nullable = true, maxItems = 20) List<ServiceLevel> serviceLevels,
            @Schema(nullable = true) CostPatch cost,
            @Schema(nullable = true) UUID contractId,
            @Schema(nullable = true, maxLength = 200) String clause,
            @Schema(nullable = true, maxLength = 500) String evidenceAsked) {
    }

    /** Cost to change. */
    @Schema(name = "CostPatch")
    public record CostPatch(
            @JsonProperty("class") @Schema(name = "class", nullable = true) CostClass costClass,
            @Schema(nullable = true) Payer payer,
            @Schema(nullable = true, minimum = "0", maximum = "999999999999", description = "Yen") Long amount,
            @Schema(nullable = true) CostUnit unit,
            @Schema(nullable = true) Boolean taxIncluded,
            @Schema(nullable = true, minimum = "0", maximum = "999999999999", description = "Yen") Long upperLimit) {
    }

    /** A declaration to make. */
    @Schema(name = "DeclarationPatch")
    public record DeclarationPatch(@Schema(nullable = true) Answer answer, @Schema(nullable = true, maxLength = 1000) String condition) {
    }
}
