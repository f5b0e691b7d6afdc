package jp.bunkai.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.platform.time.Clocks;

/**
 * A selection (選定) as stored. {@code closedAt} is null where the deadline closed it; {@code endedAt}, {@code endedBy} and {@code reason} are null
 * until it is awarded or cancelled.
 */
record Selection(UUID id, UUID dossierId, PartyFunction function, LocalDate deadline, String note, SelectionState stored, String openedBy,
        Instant openedAt, Instant closedAt, String endedBy, Instant endedAt, String reason) {

    /** What it is on a day: past its deadline it is closed without anybody closing it. */
    SelectionState state(LocalDate today) {
        return stored == SelectionState.OPEN && deadline.isBefore(today) ? SelectionState.CLOSED : stored;
    }

    boolean open(LocalDate today) {
        return state(today) == SelectionState.OPEN;
    }

    /** Whether the hospital may read answers: it was closed, by a person or its deadline, before it ended. What was cancelled open stays unread. */
    boolean readable(LocalDate today) {
        LocalDate until = endedAt == null ? today : LocalDate.ofInstant(endedAt, Clocks.JAPAN);
        return closedAt != null || deadline.isBefore(until);
    }

    /** Whether it was closed, by a person or its deadline, when something happened. */
    boolean closedBefore(Instant moment) {
        return closedAt != null ? closedAt.isBefore(moment) : deadline.isBefore(LocalDate.ofInstant(moment, Clocks.JAPAN));
    }

    boolean ended() {
        return endedAt != null;
    }
}
