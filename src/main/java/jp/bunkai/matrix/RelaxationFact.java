package jp.bunkai.matrix;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure relaxed until a day (緩和・例外). {@code party}: the vendor it concerns, absent where it is the hospital's own; {@code row} and
 * {@code duty} may be absent; an ended one is no longer a fact. One that is only asked for is nobody's decision yet.
 */
public record RelaxationFact(UUID id, String measure, UUID party, UUID row, String duty, boolean approved, LocalDate from, LocalDate until) {

    /** Whether the hospital agreed that this row is done less on a day. Past its date it goes on until somebody says that the measure is back. */
    public boolean relaxes(RowFact of, LocalDate on) {
        boolean about = row != null ? row.equals(of.id()) : duty != null && duty.equals(of.duty());
        return approved && about && !from.isAfter(on);
    }
}
