package jp.bunkai.signoff.revision;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which frozen revisions everybody has signed, as those say who know. In the caller's transaction; who may know is for the caller to decide. */
@ApplicationScoped
public class SignedEditions {

    private final RevisionStore store;
    private final List<SignedRevisions> rounds;

    SignedEditions(RevisionStore store, @All List<SignedRevisions> rounds) {
        this.store = store;
        this.rounds = rounds;
    }

    /** By revision, when the last one signed. */
    public Map<UUID, Instant> completed(UUID dossierId) {
        return completed(List.of(dossierId));
    }

    /** The same for several dossiers. */
    Map<UUID, Instant> completed(Collection<UUID> dossierIds) {
        Map<UUID, Instant> completed = new HashMap<>();
        rounds.forEach(known -> completed.putAll(known.completed(dossierIds)));
        return completed;
    }

    /** The last edition of this pair that was signed. */
    public Optional<Revision> last(UUID dossierId, UUID partyId) {
        Map<UUID, Instant> completed = completed(dossierId);
        return store.ofDossier(dossierId).stream().filter(revision -> revision.partyId().equals(partyId) && completed.containsKey(revision.id()))
                .max(Comparator.comparingInt(Revision::number));
    }
}
