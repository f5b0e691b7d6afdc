package jp.bunkai.matrix;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An alert (照会) that still waits for a word of a vendor: its first one ({@code answered} is false), or the one that it promised by saying
 * 調査中 or 該当. {@code until}: the day by which that word is due.
 */
public record AlertFact(UUID id, String title, UUID party, boolean answered, LocalDate until) {
}
