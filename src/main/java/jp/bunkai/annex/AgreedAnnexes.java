package jp.bunkai.annex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.bunkai.organisation.Viewer;

/** Door for what packs annexes with other papers: that of a pair as it was agreed and not signed, under the same rights. */
@ApplicationScoped
public class AgreedAnnexes {

    private final AnnexService annexes;

    AgreedAnnexes(AnnexService annexes) {
        this.annexes = annexes;
    }

    /** The annex as DOCX, in a transaction of its own. */
    public byte[] document(Viewer viewer, UUID dossierId, UUID partyId) {
        return annexes.agreed(viewer, dossierId, partyId).content();
    }
}
