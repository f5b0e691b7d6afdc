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
import java.util.UUID;
import jp.bunkai.asset.Asset;
import jp.bunkai.asset.Assets;
import jp.bunkai.dossier.Contract;
import jp.bunkai.dossier.CoveredSystem;
import jp.bunkai.dossier.DossierContents;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.store.Sql;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;

/**
 * The surroundings of dossiers, remembered under the stamp that the database gives them anew whenever one of the tables they are read
 * from changes (see {@code V53}): one statement where all are known, five more where any is not, however many dossiers.
 */
@Singleton
class KnownSurroundings {

    private static final int REMEMBERED = 1_000;

    private final Sql sql;
    private final EntityManager entities;
    private final OrganisationDirectory organisations;
    private final DossierContents contents;
    private final Assets assets;
    private final Cache<UUID, Stamped> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    KnownSurroundings(Sql sql, EntityManager entities, OrganisationDirectory organisations, DossierContents contents, Assets assets) {
        this.sql = sql;
        this.entities = entities;
        this.organisations = organisations;
        this.contents = contents;
        this.assets = assets;
    }

    private record Stamped(UUID stamp, Surroundings surroundings) {
    }

    /** By dossier; in the caller's transaction, with what that has changed. */
    Map<UUID, Surroundings> of(Collection<ViewedDossier> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        // Only what is written has changed the stamp.
        entities.flush();
        Map<UUID, UUID> stamps = new HashMap<>();
        List<UUID> ids = dossiers.stream().map(ViewedDossier::id).toList();
        // The stamp first: what changes between the two readings is then remembered under a stamp that no longer stands.
        sql.query("select dossier_id, stamp from arrangement_stamp where dossier_id in (" + Sql.marks(ids) + ")", ids,
                line -> stamps.put(Sql.uuid(line, 1), Sql.uuid(line, 2)));
        Map<UUID, Surroundings> of = new HashMap<>();
        List<ViewedDossier> unknown = new ArrayList<>();
        for (ViewedDossier dossier : dossiers) {
            Stamped stamped = known.getIfPresent(dossier.id());
            if (stamped != null && stamped.stamp().equals(stamps.get(dossier.id()))) {
                of.put(dossier.id(), stamped.surroundings());
            } else {
                unknown.add(dossier);
            }
        }
        read(unknown).forEach((dossier, surroundings) -> {
            of.put(dossier, surroundings);
            if (stamps.containsKey(dossier)) {
                known.put(dossier, new Stamped(stamps.get(dossier), surroundings));
            }
        });
        return of;
    }

    private Map<UUID, Surroundings> read(List<ViewedDossier> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = dossiers.stream().flatMap(dossier -> dossier.allParties().stream()).map(Party::organisationId).distinct().toList();
        Map<UUID, Organisation> named = organisations.byId(ids);
        Map<UUID, List<ContactDetails>> contacts = organisations.emergencyContacts(ids);
        Map<UUID, List<CoveredSystem>> systems = contents.systemsOf(dossiers);
        Map<UUID, List<Contract>> contracts = contents.allContractsOf(dossiers);
        Map<UUID, List<Asset>> registered = assets.allOf(dossiers);
        Map<UUID, Surroundings> read = new HashMap<>();
        for (ViewedDossier dossier : dossiers) {
            UUID id = dossier.id();
            read.put(id, Surroundings.of(dossier.allParties().stream().map(Party::organisationId).distinct().toList(), named, contacts,
                    systems.getOrDefault(id, List.of()), registered.getOrDefault(id, List.of()), contracts.getOrDefault(id, List.of())));
        }
        return read;
    }
}
