package jp.bunkai.matrix;

import java.time.LocalDate;
import java.util.UUID;

/** Evidence (証跡) that a party showed for a row on a day. */
public record EvidenceFact(UUID id, UUID party, String title, LocalDate shownOn) {
}
