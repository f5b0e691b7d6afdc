package jp.bunkai.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/**
 * The one way to a dossier. A dossier of which the viewer's organisation is no party does not exist for it (404); what it sees but may
 * not do is refused (403). Called inside a transaction.
 */
@ApplicationScoped
public class DossierAccess {

    private final DossierRepository dossiers;
    private final PartyRepository parties;

    DossierAccess(DossierRepository dossiers, PartyRepository parties) {
        this.dossiers = dossiers;
        this.parties = parties;
    }

    /** To read. */
    public ViewedDossier read(Viewer viewer, UUID dossierId) {
        return view(viewer, dossiers.findById(dossierId), parties.ofDossier(dossierId));
    }

    /** Refuses whoever is no party, and reads nothing that would be remembered: before a lock is waited for, after which parties may be others. */
    public void requireParty(Viewer viewer, UUID dossierId) {
        if (!parties.includes(dossierId, viewer.organisationId())) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
    }

    /** To write what the viewer's own side says: its role must edit. */
    public ViewedDossier edit(Viewer viewer, UUID dossierId) {
        ViewedDossier dossier = read(viewer, dossierId);
        requireEditor(viewer);
        return dossier;
    }

    /** Refuses whoever may see the dossier, but has a role that does not edit. */
    public void requireEditor(ViewedDossier dossier) {
        requireEditor(dossier.viewer());
    }

    /**
     * To change parties, systems, assets or contracts, by either side: locks the dossier's row first, so that what an arrangement
     * consists of changes one step at a time. Called before anything of the dossier is read; rows and chain heads are locked
     * after it.
     */
    public ViewedDossier arrange(Viewer viewer, UUID dossierId) {
        requireParty(viewer, dossierId);
        requireEditor(viewer);
        dossiers.findById(dossierId, LockModeType.PESSIMISTIC_WRITE);
        return read(viewer, dossierId);
    }

    /** As {@link #arrange}, for what only the hospital may change. */
    public ViewedDossier arrangeAsHospital(Viewer viewer, UUID dossierId) {
        ViewedDossier dossier = arrange(viewer, dossierId);
        requireHospital(dossier);
        return dossier;
    }

    /** Refuses whoever does not act for the dossier's hospital. */
    public void requireHospital(ViewedDossier dossier) {
        if (!dossier.asHospital()) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "これを変更できるのは医療機関だけです。", "Only the hospital may change this.");
        }
    }

    /** All dossiers of the viewer's own hospital, for what counts over all of them; none for a vendor. In two statements. */
    public List<ViewedDossier> ofHospital(Viewer viewer) {
        return views(viewer, dossiers.list("hospitalId = ?1 order by createdAt, id", viewer.organisationId()));
    }

    /** These dossiers as the viewer meets them, in one statement more; all of them must be visible. */
    List<ViewedDossier> views(Viewer viewer, Collection<Dossier> visible) {
        Map<UUID, List<Party>> byDossier = parties.ofDossiers(visible.stream().map(Dossier::id).toList());
        List<ViewedDossier> views = new ArrayList<>();
        visible.forEach(dossier -> views.add(view(viewer, dossier, byDossier.get(dossier.id()))));
        return views;
    }

    private static ViewedDossier view(Viewer viewer, Dossier dossier, List<Party> parties) {
        if (dossier == null || !ViewedDossier.visibleTo(viewer.organisationId(), parties)) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        return new ViewedDossier(viewer, dossier, parties);
    }

    private static void requireEditor(Viewer viewer) {
        if (!viewer.role().edits()) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "編集の役割がありません。組織の管理者に相談してください。",
                    "Your role does not edit. Ask an administrator of your organisation.");
        }
    }
}
