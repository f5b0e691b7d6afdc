package jp.bunkai.signoff.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a signed revision was ended before its term. {@code lastDay}: the last day on which it is in force. */
record RevisionEnd(UUID revisionId, UUID dossierId, LocalDate lastDay, String reason, UUID personId, String person, String organisation, Instant recordedAt) {
}
