package jp.bunkai.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.audit.Subject;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/** Adds, changes and retires covered systems, for the hospital. */
@ApplicationScoped
class SystemService {

    private static final int MOST = 100;

    private final Transactions transactions;
    private final DossierAccess access;
    private final SystemRepository systems;
    private final MergePatch mergePatch;
    private final DossierTrail trail;
    private final Event<ArrangementChanged> arrangement;
    private final Clock clock;

    SystemService(Transactions transactions, DossierAccess access, SystemRepository systems, MergePatch mergePatch, DossierTrail trail,
            Event<ArrangementChanged> arrangement, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.systems = systems;
        this.mergePatch = mergePatch;
        this.trail = trail;
        this.arrangement = arrangement;
        this.clock = clock;
    }

    SystemView add(Viewer viewer, UUID dossierId, SystemDetails details) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            CoveredSystem system = add(dossier, details, "");
            return arranged(dossier, system);
        });
    }

    SystemView change(Viewer viewer, UUID dossierId, UUID systemId, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            CoveredSystem system = find(dossier, systemId);
            Etag.require(ifMatch, system.version());
            SystemDetails before = system.details();
            SystemDetails after = mergePatch.apply(before, patch);
            requireParties(dossier, before, after, "");
            system.change(after);
            trail.changed(dossier, Subject.SYSTEM, system.id(), system.name(), FieldChange.between(before, after),
                    change -> Audiences.all());
            return arranged(dossier, system);
        });
    }

    void retire(Viewer viewer, UUID dossierId, UUID systemId, String ifMatch) {
        transactions.run(() -> {
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            CoveredSystem system = find(dossier, systemId);
            Etag.require(ifMatch, system.version());
            system.retire(Clocks.today(clock));
            trail.retired(dossier, Subject.SYSTEM, system.id(), system.name(), Audiences.all());
            arranged(dossier, system);
        });
    }

    /** Adds a system in the caller's transaction; pointers of problems begin with {@code at}. */
    CoveredSystem add(ViewedDossier dossier, SystemDetails details, String at) {
        requireParties(dossier, null, details, at);
        int position = systems.ofDossier(dossier.id()).size();
        if (position >= MOST) {
            throw ProblemException.invalid(at, "too-many", "対象システムは 1 案件につき " + MOST + " までです。",
                    "A dossier has at most " + MOST + " systems.");
        }
        CoveredSystem system = new CoveredSystem(UUID.randomUUID(), dossier.id(), position, details);
        systems.persist(system);
        trail.added(dossier, Subject.SYSTEM, system.id(), system.name(), Audiences.all());
        return system;
    }

    /** Gives a system that nobody supplies to a party, in the caller's transaction. */
    void entrust(ViewedDossier dossier, UUID systemId, UUID partyId, String at) {
        CoveredSystem system = systems.ofDossier(dossier.id()).stream().filter(each -> each.id().equals(systemId) && !each.retired()).findFirst()
                .orElseThrow(() -> ProblemException.invalid(at, "unknown-system", "この案件にその対象システムはありません。",
                        "There is no such system in this dossier."));
        SystemDetails before = system.details();
        if (before.vendorId() != null) {
            throw ProblemException.invalid(at, "has-vendor", "この対象システムには、すでに供給する事業者がいます。", "This system has a vendor already.");
        }
        SystemDetails after = new SystemDetails(before.kind(), before.name(), partyId, before.performerId());
        system.change(after);
        trail.changed(dossier, Subject.SYSTEM, system.id(), system.name(), FieldChange.between(before, after), change -> Audiences.all());
    }

    private SystemView arranged(ViewedDossier dossier, CoveredSystem system) {
        systems.flush();
        arrangement.fire(new ArrangementChanged(dossier.id(), dossier.viewer()));
        return SystemView.of(dossier, system);
    }

    private CoveredSystem find(ViewedDossier dossier, UUID systemId) {
        return systems.ofDossier(dossier.id()).stream().filter(system -> system.id().equals(systemId) && !system.retired()).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static void requireParties(ViewedDossier dossier, SystemDetails before, SystemDetails after, String at) {
        if (before == null || !Objects.equals(before.vendorId(), after.vendorId())) {
            References.party(dossier, at + "/vendorId", after.vendorId());
        }
        if (before == null || !Objects.equals(before.performerId(), after.performerId())) {
            References.party(dossier, at + "/performerId", after.performerId());
        }
    }
}
