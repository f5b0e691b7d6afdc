package jp.bunkai.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.audit.Subject;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/** Begins, shows and changes dossiers. Only a hospital begins one, and only its hospital changes it. */
@ApplicationScoped
public class DossierService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final DossierStart start;
    private final DossierRepository dossiers;
    private final DossierViews views;
    private final DossierTrail trail;
    private final MergePatch mergePatch;
    private final Event<ArrangementChanged> arrangement;

    DossierService(Transactions transactions, DossierAccess access, DossierStart start, DossierRepository dossiers, DossierViews views,
            DossierTrail trail, MergePatch mergePatch, Event<ArrangementChanged> arrangement) {
        this.transactions = transactions;
        this.access = access;
        this.start = start;
        this.dossiers = dossiers;
        this.views = views;
        this.trail = trail;
        this.mergePatch = mergePatch;
        this.arrangement = arrangement;
    }

    DossierView get(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> views.dossier(access.read(viewer, dossierId)));
    }

    DossierView create(Viewer viewer, NewDossier wanted) {
        return transactions.call(() -> views.dossier(begin(viewer, wanted)));
    }

    /** Begins a dossier in the caller's transaction; its rows stand when this returns. */
    public ViewedDossier begin(Viewer viewer, NewDossier wanted) {
        if (!viewer.hospital()) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "案件を作成できるのは医療機関だけです。", "Only a hospital begins a dossier.");
        }
        ViewedDossier dossier = start.start(viewer, wanted);
        dossiers.flush();
        arrangement.fire(new ArrangementChanged(dossier.id(), viewer));
        return dossier;
    }

    DossierView change(Viewer viewer, UUID dossierId, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            ViewedDossier viewed = access.arrangeAsHospital(viewer, dossierId);
            Etag.require(ifMatch, viewed.dossier().version());
            revise(viewed, patch);
            return views.dossier(viewed);
        });
    }

    /** Changes a dossier that the hospital has locked, in the caller's transaction. */
    public void revise(ViewedDossier viewed, JsonNode patch) {
        Dossier dossier = viewed.dossier();
        DossierDetails before = dossier.details();
        DossierDetails after = mergePatch.apply(before, patch);
        dossier.change(after);
        trail.changed(viewed, Subject.DOSSIER, dossier.id(), dossier.name(), FieldChange.between(before, after),
                change -> audience(viewed, change));
        dossiers.flush();
    }

    private static Set<Audience> audience(ViewedDossier dossier, FieldChange change) {
        return change.field().equals("unlistedServersConfirmedNone") ? Audiences.hospital(dossier) : Audiences.all();
    }
}
