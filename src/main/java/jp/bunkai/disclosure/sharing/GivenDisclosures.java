package jp.bunkai.disclosure.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.bunkai.disclosure.kept.KeptFile;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;

/** Door for what lists or hands on the disclosures of a dossier, under the same rights: no more than the viewer may see itself. */
@ApplicationScoped
public class GivenDisclosures {

    private final DossierDisclosures disclosures;

    GivenDisclosures(DossierDisclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** A file with its bytes. */
    public record GivenFile(KeptFile file, byte[] content) {
    }

    /** What each party discloses, in a number of statements that grows with nothing; in the caller's transaction. */
    public List<PartyDisclosures> of(ViewedDossier dossier) {
        return disclosures.list(dossier);
    }

    /** The workbook of a disclosure, in a transaction of its own; that it was fetched is written down. */
    public GivenFile file(Viewer viewer, UUID dossierId, UUID disclosureId) {
        DossierDisclosures.Sent sent = disclosures.file(viewer, dossierId, disclosureId);
        return new GivenFile(sent.file(), sent.content());
    }

    /** A paper, likewise. */
    public GivenFile paper(Viewer viewer, UUID dossierId, UUID paperId) {
        DossierDisclosures.Sent sent = disclosures.paper(viewer, dossierId, paperId);
        return new GivenFile(sent.file(), sent.content());
    }
}
