package jp.bunkai.signoff.seal;

import java.time.Instant;
import java.util.UUID;

/** The work of sealing one revision, claimed by a worker. {@code sealedAt} is null until the first file is made. */
record SealJob(UUID revisionId, UUID dossierId, SealStep step, Instant sealedAt, int attempts, int stampAttempts, UUID claim) {
}
