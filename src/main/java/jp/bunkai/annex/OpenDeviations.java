package jp.bunkai.annex;

import java.util.UUID;

/** The door by which an annex learns of texts that came back otherwise than the template has them: undecided ones keep it from signature. */
public interface OpenDeviations {

    /** How many of this pair nobody has decided yet; in one statement, in the caller's transaction. */
    int open(UUID dossierId, UUID partyId);
}
