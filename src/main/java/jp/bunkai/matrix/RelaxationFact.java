package jp.bunkai.matrix;

import java.time.LocalDate;
import java.util.UUID;

/** A measure relaxed until a day (緩和・例外). {@code askedBy} and {@code row} may be absent; an ended one is no longer a fact. */
public record RelaxationFact(UUID id, String measure, UUID askedBy, UUID row, LocalDate until) {
}
