package jp.bunkai.negotiation.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.audit.Actor;

/**
 * A round of declarations. {@code deadline} is the last day in Japan on which answers are taken; {@code note}, and while it is open
 * everything about its end, may be absent. {@code endedBy} is null too where the deadline ended it.
 */
record Round(UUID id, UUID dossierId, RoundState state, LocalDate deadline, String note, Actor openedBy, Instant openedAt,
        Instant endedAt, String endedBy, String endReason) {

    boolean open() {
        return state == RoundState.OPEN;
    }

    /** Whether it is over by its deadline, closed already or not. */
    boolean due(LocalDate today) {
        return open() && today.isAfter(deadline);
    }
}
