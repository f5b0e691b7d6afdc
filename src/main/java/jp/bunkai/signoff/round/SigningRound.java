package jp.bunkai.signoff.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.audit.Actor;

/**
 * A round as it stands. {@code vendorFirst} matters in order only; {@code beyondTool}: a party is a 地方公共団体, so that on no side confirming in
 * the tool is the last manner of signing. {@code lastDay} is the last day in Japan; {@code note} and the end are nullable.
 */
record SigningRound(UUID id, UUID dossierId, UUID revisionId, RoundState state, boolean inOrder, boolean vendorFirst, boolean beyondTool,
        LocalDate lastDay, Instant expiresAt, String note, Actor openedBy, Instant openedAt, Ending ending, int version) {

    /** How a round ended; {@code by}, {@code organisation} and {@code reason} are null where nobody ended it or no reason is asked. */
    record Ending(Instant at, String by, String organisation, String reason) {
    }

    boolean open() {
        return state == RoundState.OPEN;
    }

    /** Whether its last day has passed, told yet or not. */
    boolean due(Instant now) {
        return open() && !now.isBefore(expiresAt);
    }
}
