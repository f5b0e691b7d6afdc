package jp.bunkai.award;

import java.time.Instant;
import jp.bunkai.matrix.Answer;

/** What a candidate says of one duty. {@code version} counts the changes of the answer; who and when are null before the first. */
record CandidateAnswer(String duty, Answer answer, String condition, int version, String person, Instant at) {

    /** Whether it can be sent. */
    boolean whole() {
        return answer != null && (answer != Answer.CONDITIONAL || condition != null);
    }
}
