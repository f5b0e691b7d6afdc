package jp.bunkai.award;

import java.time.Instant;
import java.util.UUID;
import jp.bunkai.audit.Actor;

/** A candidate as stored: an organisation that a selection asks, how far it is, and who sent for it, or corrected last (null while nobody did). */
record Candidate(UUID id, UUID selectionId, UUID organisationId, CandidateState state, String namedBy, Instant namedAt, Instant sentAt, Sender by,
        Instant endedAt, String reason) {

    /** Who stands for what was sent, as named then. */
    record Sender(UUID personId, String person, String organisation) {
    }

    boolean sent() {
        return sentAt != null;
    }

    /** Whether the hospital may compare its answers, once the selection is closed: what left after the close stays, what left before is never read. */
    boolean compared(Selection selection) {
        return sent() && (!state.left() || selection.closedBefore(endedAt));
    }

    Actor sender() {
        return new Actor(by.personId(), by.person(), organisationId, by.organisation());
    }
}
