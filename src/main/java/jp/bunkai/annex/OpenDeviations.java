package jp.bunkai.annex;

import java.util.UUID;

/** The door by which an annex learns of texts that came back otherwise than the template has them: those that
 * wait for a word of either side keep it from signature. */
public interface OpenDeviations {

    /** How many of this pair wait for a word; in one statement, in the caller's transaction. */
    int open(UUID dossierId, UUID partyId);
}
