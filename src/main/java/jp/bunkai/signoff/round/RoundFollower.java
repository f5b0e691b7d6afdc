package jp.bunkai.signoff.round;

import java.util.UUID;

/** The door for what happens after a round: told in the transaction in which the last signatory signed, so that it is never told twice or lost. */
public interface RoundFollower {

    /** Everybody has signed this revision. */
    void completed(UUID dossierId, UUID revisionId);
}
