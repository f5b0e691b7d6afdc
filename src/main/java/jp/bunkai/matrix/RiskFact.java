package jp.bunkai.matrix;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A risk that the hospital retains, alone or with the vendor. {@code vendor}: the one that was told of it, absent while only the hospital
 * knows; {@code row} and {@code until} may be absent.
 */
public record RiskFact(UUID id, String title, UUID vendor, UUID row, boolean approved, LocalDate until) {
}
