package jp.bunkai.signoff.revision;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The door for the round: which revisions everybody has signed, and when the last one did. */
public interface SignedRevisions {

    /** By revision, of all pairs of these dossiers; in the caller's transaction, in one statement. Who may know is for the caller to decide. */
    Map<UUID, Instant> completed(Collection<UUID> dossierIds);
}
