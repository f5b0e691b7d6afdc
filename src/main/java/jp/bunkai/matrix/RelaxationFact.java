package jp.bunkai.matrix;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure relaxed until a day (緩和・例外). {@code party}: the vendor it concerns, absent where it is the hospital's own; {@code row} may be
 * absent; an ended one is no longer a fact.
 */
public record RelaxationFact(UUID id, String measure, UUID party, UUID row, LocalDate until) {
}
