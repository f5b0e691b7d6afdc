package jp.bunkai.risk.relaxation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;

/** Relaxations in the database, always asked for as one viewer sees them. */
@ApplicationScoped
class RelaxationRepository implements PanacheRepositoryBase<Relaxation, UUID> {

    private static final String SEEN = "from Relaxation r where r.dossierId = :dossier and (:hospital = true or r.partyId = :party)";

    /** The place of a relaxation in the list. */
    record Place(boolean open, LocalDate until, UUID id) {
    }

    Optional<Relaxation> seen(ViewedDossier dossier, UUID id) {
        return find(SEEN + " and r.id = :id", seenBy(dossier).and("id", id)).firstResultOptional();
    }

    /** Those that run first, and of these the earliest date first. */
    List<Relaxation> page(ViewedDossier dossier, Place after, int limit) {
        Parameters known = seenBy(dossier);
        String later = "";
        if (after != null) {
            later = " and (r.open = false and :open = true or r.open = :open and (r.relaxedUntil > :until or r.relaxedUntil = :until and r.id > :after))";
            known.and("open", after.open()).and("until", after.until()).and("after", after.id());
        }
        return find(SEEN + later + " order by r.open desc, r.relaxedUntil, r.id", known).page(0, limit).list();
    }

    /** Of one vendor: at most as many as are ever entered for it. */
    List<Relaxation> running(ViewedDossier dossier, UUID partyId) {
        return find(SEEN + " and r.partyId = :vendor and r.open = true order by r.relaxedUntil, r.id", seenBy(dossier).and("vendor", partyId)).list();
    }

    long entered(ViewedDossier dossier, UUID partyId) {
        return partyId == null ? count("dossierId = ?1 and partyId is null", dossier.id()) : count("dossierId = ?1 and partyId = ?2", dossier.id(), partyId);
    }

    private static Parameters seenBy(ViewedDossier dossier) {
        return Parameters.with("dossier", dossier.id()).and("hospital", dossier.asHospital()).and("party", dossier.mine().id());
    }
}
