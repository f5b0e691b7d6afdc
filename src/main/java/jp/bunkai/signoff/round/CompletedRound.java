package jp.bunkai.signoff.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A round in which everybody has signed, in the order of signing. */
public record CompletedRound(UUID id, UUID revisionId, boolean inOrder, String openedBy, Instant openedAt, Instant completedAt, List<SignedBy> signed) {

    public CompletedRound {
        signed = List.copyOf(signed);
    }
}
