package jp.bunkai.risk.explanation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An explanation as it is kept. */
record Explanation(UUID id, UUID partyId, boolean byHospital, String title, String content, String explainedBy, String explainedTo,
        LocalDate explainedOn, String person, String organisation, Instant recordedAt) {
}
