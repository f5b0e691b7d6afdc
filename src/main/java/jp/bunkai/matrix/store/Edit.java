package jp.bunkai.matrix.store;

import java.time.Instant;
import jp.bunkai.audit.Actor;

/** Who writes to the matrix, when, and why if they said so. */
public record Edit(Actor by, Instant at, String reason) {
}
