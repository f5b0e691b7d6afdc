package jp.bunkai.matrix.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.matrix.RecordedBy;

/** Evidence as stored, without its file; without one the file's name, type, size and hash are absent. */
public record StoredEvidence(UUID id, UUID row, UUID party, String title, LocalDate shownOn, String fileName, String mediaType, Long size,
        String sha256, RecordedBy recordedBy, String person, Instant recordedAt) {
}
