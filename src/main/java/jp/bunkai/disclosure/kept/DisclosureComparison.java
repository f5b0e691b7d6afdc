package jp.bunkai.disclosure.kept;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.bunkai.disclosure.compare.Comparison;
import jp.bunkai.disclosure.compare.Difference;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.ReadAnswer;
import jp.bunkai.disclosure.reading.ReadNote;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two versions side by side: only what differs. */
@Schema(name = "DisclosureComparison")
public record DisclosureComparison(
        @Schema(required = true) DisclosureSummary before,
        @Schema(required = true) DisclosureSummary after,
        @Schema(required = true, description = "Whether the numbers mean the same in both; if not there are no differences, as none can be told") boolean comparable,
        @Schema(required = true, description = "How many questions are answered alike") int same,
        @Schema(required = true) List<Changed> differences,
        @Schema(required = true, description = "Whether the editions differ and one's own table of editions brought them together") boolean acrossEditions,
        @Schema(required = true, description = "Across editions, the questions without a counterpart in the table; nothing is told of them") List<Changed> unmapped) {

    /** One question that differs. */
    @Schema(name = "DisclosureDifference")
    public record Changed(@Schema(required = true, maxLength = 120) String question,
            @Schema(required = true, nullable = true, maxLength = 500) String object,
            @Schema(required = true) List<Difference.What> what,
            @Schema(required = true, nullable = true, description = "Null where it was not asked") Side before,
            @Schema(required = true, nullable = true, description = "Null where it is not asked any more") Side after) {
    }

    /** The answer on one side. */
    @Schema(name = "DisclosureDifferenceSide")
    public record Side(@Schema(required = true, maxLength = 120, description = "Its number in this edition") String question,
            @Schema(required = true) String words, @Schema(required = true) AnswerValue value, @Schema(required = true, nullable = true) String note) {

        static Side of(ReadAnswer answer) {
            return answer == null ? null : new Side(answer.id(), answer.question(), answer.value(), answer.notes().stream().map(ReadNote::text).findFirst().orElse(null));
        }
    }

    static DisclosureComparison of(Kept before, Kept after, Comparison comparison) {
        return new DisclosureComparison(DisclosureSummary.of(before), DisclosureSummary.of(after), comparison.comparable(), comparison.same(),
                comparison.differences().stream().map(DisclosureComparison::changed).toList(),
                comparison.comparable() && before.edition() != after.edition(), comparison.unmapped().stream().map(DisclosureComparison::changed).toList());
    }

    private static Changed changed(Difference difference) {
        ReadAnswer named = difference.after() == null ? difference.before() : difference.after();
        return new Changed(named.id(), named.object(), ordered(difference.what()), Side.of(difference.before()), Side.of(difference.after()));
    }

    private static List<Difference.What> ordered(Set<Difference.What> what) {
        return what.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
