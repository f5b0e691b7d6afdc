package jp.bunkai.negotiation.confirmation;

import java.time.Instant;
import jp.bunkai.matrix.edit.RowPatch;

/**
 * What a refusal proposes instead: fields with the values they should have, to the row as it was in version {@code base}. It is open
 * until the other side answers, or the refuser says something else.
 *
 * @param refusal the word that it belongs to
 * @param answer null while nobody answered
 */
record CounterProposal(Word refusal, long base, RowPatch patch, Answered answer) {

    /** How the other side answered; a reason is given where it declined. */
    record Answered(boolean accepted, String reason, String person, Instant at) {
    }

    boolean declined() {
        return answer != null && !answer.accepted();
    }
}
