package jp.bunkai.inspection.kept;

import java.time.Instant;
import java.util.UUID;
import jp.bunkai.inspection.checklist.InspectionYear;

/** A pack: one of a dossier for each fiscal year. */
public record KeptPack(UUID id, UUID dossierId, InspectionYear year, String person, Instant createdAt) {
}
