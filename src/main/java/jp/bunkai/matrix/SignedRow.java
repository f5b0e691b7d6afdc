package jp.bunkai.matrix;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;

/**
 * A row as hospital and one vendor signed it. {@code agreed}: digest of what binds the two, under {@code projectionVersion}; {@code letters}: all that the
 * annex shows, those of others for reference. In force from {@code from} to {@code until}, which is null while nothing ends or replaces it.
 */
public record SignedRow(UUID revision, int number, UUID vendor, UUID row, LocalDate from, LocalDate until, int projectionVersion, String agreed,
        Map<UUID, Letter> letters) {

    public SignedRow {
        letters = Map.copyOf(letters);
    }

    public boolean inForce(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
