package jp.bunkai.negotiation.declaration;

import java.time.Instant;
import java.util.UUID;
import jp.bunkai.audit.Actor;

/** One vendor in a round: how much it is asked, how much of it it has answered, and who handed in for it when (null while nobody did). */
record Sheet(UUID roundId, UUID partyId, int questions, int answered, Instant handedInAt, HandedIn by) {

    /** Who handed in, as named then. */
    record HandedIn(UUID personId, String person, String organisation) {

        Actor actor(UUID organisationId) {
            return new Actor(personId, person, organisationId, organisation);
        }
    }

    boolean handedIn() {
        return handedInAt != null;
    }
}
