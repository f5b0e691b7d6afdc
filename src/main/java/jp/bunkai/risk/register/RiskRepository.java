package jp.bunkai.risk.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;

/** Risks in the database, always asked for as one viewer sees them: what its own side entered, and of its pair what was told. */
@ApplicationScoped
class RiskRepository implements PanacheRepositoryBase<Risk, UUID> {

    private static final String SEEN = "from Risk r where r.dossierId = :dossier and (r.authorId = :author or r.state <> :prepared"
            + " and (:hospital = true or r.partyId = :party))";

    /** Of which cell of the picture, and whether closed ones, too. Nulls ask for all. */
    record Wanted(UUID partyId, Impact impact, Likelihood likelihood, boolean closed) {

        static final Wanted OPEN = new Wanted(null, null, null, false);
    }

    Optional<Risk> seen(ViewedDossier dossier, UUID id) {
        return find(SEEN + " and r.id = :id", seenBy(dossier).and("id", id)).firstResultOptional();
    }

    /** Those that were told among these: both sides know them. */
    List<Risk> told(ViewedDossier dossier, UUID partyId, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("dossierId = ?1 and partyId = ?2 and state <> ?3 and id in ?4", dossier.id(), partyId, RiskState.PREPARED, ids);
    }

    /** In the order entered, from a place on. */
    List<Risk> page(ViewedDossier dossier, Wanted wanted, Instant after, UUID afterId, int limit) {
        Parameters known = seenBy(dossier);
        StringBuilder query = new StringBuilder(SEEN);
        if (!wanted.closed()) {
            query.append(" and r.closedAt is null");
        }
        if (wanted.partyId() != null) {
            query.append(" and r.partyId = :wanted");
            known.and("wanted", wanted.partyId());
        }
        if (wanted.impact() != null) {
            query.append(" and r.impact = :impact");
            known.and("impact", wanted.impact());
        }
        if (wanted.likelihood() != null) {
            query.append(" and r.likelihood = :likelihood");
            known.and("likelihood", wanted.likelihood());
        }
        if (after != null) {
            query.append(" and (r.createdAt > :after or r.createdAt = :after and r.id > :afterId)");
            known.and("after", after).and("afterId", afterId);
        }
        return find(query.append(" order by r.createdAt, r.id").toString(), known).page(0, limit).list();
    }

    long entered(ViewedDossier dossier) {
        return count("dossierId = ?1 and authorId = ?2", dossier.id(), dossier.viewer().organisationId());
    }

    private static Parameters seenBy(ViewedDossier dossier) {
        return Parameters.with("dossier", dossier.id()).and("author", dossier.viewer().organisationId()).and("prepared", RiskState.PREPARED)
                .and("hospital", dossier.asHospital()).and("party", dossier.mine().id());
    }
}
