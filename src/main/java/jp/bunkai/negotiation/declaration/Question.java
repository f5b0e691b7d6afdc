package jp.bunkai.negotiation.declaration;

import java.time.Instant;
import java.util.UUID;
import jp.bunkai.matrix.Answer;

/** One row asked of one vendor with its answer so far. {@code version} counts the changes of the answer; who and when are null before. */
record Question(UUID rowId, Answer answer, String condition, int version, String person, Instant at) {

    /** Whether it can be handed in. */
    boolean whole() {
        return answer != null && (answer != Answer.CONDITIONAL || condition != null);
    }
}
