package jp.bunkai.matrix;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.store.SurroundingsReader;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * The surroundings of dossiers, remembered under the stamp that the database gives them anew whenever one of the tables they are read
 * from changes (see {@code V53}): one statement where all are known, six more where any is not, however many dossiers.
 */
@Singleton
class KnownSurroundings {

    private static final int REMEMBERED = 1_000;
    /** What surroundings are read from; see {@code V53}. */
    private static final Set<String> TABLES = Set.of("party", "organisation", "emergency_contact", "covered_system", "asset", "asset_touched_by",
            "contract", "contract_system");

    private final EntityManager entities;
    private final SurroundingsReader reader;
    private final Cache<UUID, Stamped> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    KnownSurroundings(EntityManager entities, SurroundingsReader reader) {
        this.entities = entities;
        this.reader = reader;
    }

    private record Stamped(UUID stamp, Surroundings surroundings) {
    }

    /** By dossier; in the caller's transaction, with what that has changed. */
    Map<UUID, Surroundings> of(Collection<ViewedDossier> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        // Only what is written has changed the stamp and is read. What else the caller prepares is none of our business: it may yet be refused.
        entities.unwrap(SharedSessionContractImplementor.class).autoFlushIfRequired(TABLES);
        // The stamp first: what changes between the two readings is then remembered under a stamp that no longer stands.
        Map<UUID, UUID> stamps = reader.stamps(dossiers.stream().map(ViewedDossier::id).toList());
        Map<UUID, Surroundings> of = new HashMap<>();
        List<UUID> unknown = new ArrayList<>();
        for (ViewedDossier dossier : dossiers) {
            Stamped stamped = known.getIfPresent(dossier.id());
            if (stamped != null && stamped.stamp().equals(stamps.get(dossier.id()))) {
                of.put(dossier.id(), stamped.surroundings());
            } else {
                unknown.add(dossier.id());
            }
        }
        if (!unknown.isEmpty()) {
            reader.read(unknown).forEach((dossier, surroundings) -> {
                of.put(dossier, surroundings);
                if (stamps.containsKey(dossier)) {
                    known.put(dossier, new Stamped(stamps.get(dossier), surroundings));
                }
            });
        }
        return of;
    }
}
