package jp.bunkai.disclosure.compare;

import java.util.Set;
import jp.bunkai.disclosure.reading.ReadAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What differs in one question.
 *
 * @param before the older answer, null where the question was not asked
 * @param after the newer answer, null where the question is not asked any more
 * @param what everything that differs, at least one thing
 */
public record Difference(ReadAnswer before, ReadAnswer after, Set<What> what) {

    public Difference {
        what = Set.copyOf(what);
    }

    /** How a question can differ. */
    @Schema(name = "DisclosureDifferenceKind")
    public enum What {
        ADDED, REMOVED, ANSWER, NOTE,
        /** The number is the same and the words are not: a person has to look whether the question is. */
        QUESTION,
        /** One of the two answers was not read, so nothing is known. */
        UNREAD
    }
}
