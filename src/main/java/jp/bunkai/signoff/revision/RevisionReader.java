package jp.bunkai.signoff.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/**
 * The one way to frozen revisions: the hospital reads those of all its pairs, a vendor those that were frozen with it; for everybody else,
 * subcontractors and an organisation that came in a vendor's place later included, they are not there. Called in the caller's transaction.
 */
@ApplicationScoped
public class RevisionReader {

    private final DossierAccess access;
    private final RevisionStore store;

    RevisionReader(DossierAccess access, RevisionStore store) {
        this.access = access;
        this.store = store;
    }

    /** Those that the viewer may see, the newest first. */
    public List<Revision> visible(Viewer viewer, UUID dossierId) {
        return visible(access.read(viewer, dossierId));
    }

    /** Those that the viewer may see, the newest first. */
    public List<Revision> visible(ViewedDossier dossier) {
        return store.ofDossier(dossier.id()).stream().filter(revision -> sees(dossier, revision)).toList();
    }

    /** One that the viewer may see; any other is not there. */
    public Revision require(ViewedDossier dossier, UUID revisionId) {
        return store.find(revisionId).filter(revision -> revision.dossierId().equals(dossier.id()) && sees(dossier, revision))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    /** The content of one that the viewer may see. */
    public FrozenContent content(ViewedDossier dossier, UUID revisionId) {
        return store.content(require(dossier, revisionId).id());
    }

    /** Whether a revision of this dossier, and with it its rounds and files, is there for the viewer. */
    public static boolean sees(ViewedDossier dossier, Revision revision) {
        return dossier.asHospital() || revision.binds(dossier.mine());
    }
}
