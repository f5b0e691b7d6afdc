package jp.bunkai.signoff.round;

import java.util.UUID;

/**
 * Somebody who is asked to sign for one side, in one manner. {@code person} and {@code office} are as they were when named, and from the act on as
 * they were then; {@code personId}, {@code office} and {@code insteadOf} (who handed over) are nullable. {@code position} counts within the side.
 */
record Signatory(UUID id, UUID roundId, SigningSide side, UUID organisationId, String organisation, UUID memberId, UUID personId, String person,
        String office, int position, Manner manner, SignatoryState state, UUID insteadOf) {

    Signatory in(SignatoryState other) {
        return new Signatory(id, roundId, side, organisationId, organisation, memberId, personId, person, office, position, manner, other, insteadOf);
    }

    boolean waiting() {
        return state == SignatoryState.WAITING;
    }

    boolean signed() {
        return state == SignatoryState.SIGNED;
    }

    /** Whether its signature is still asked or given: everybody but who handed over. */
    boolean counts() {
        return state != SignatoryState.HANDED_OVER;
    }
}
