package jp.bunkai.signoff.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.ViewedDossier;

/** Tells both sides of a pair that a revision was frozen, with its hashes; nobody else learns of it. */
@ApplicationScoped
class RevisionTrail {

    private final DossierTrail trail;

    RevisionTrail(DossierTrail trail) {
        this.trail = trail;
    }

    void frozen(ViewedDossier dossier, Revision revision, int carvedOut) {
        String ja = revision.vendor() + "との別紙 第" + revision.number() + "版を署名のために確定しました" + (carvedOut == 0 ? "" : "（未合意の" + carvedOut + "行を除く）");
        String en = "Froze revision " + revision.number() + " of the annex with " + revision.vendor() + " for signature"
                + (carvedOut == 0 ? "" : ", without " + carvedOut + (carvedOut == 1 ? " row" : " rows") + " not agreed");
        trail.record(dossier, AuditEntry.of("REVISION_FROZEN", "REVISION", revision.id(), new Text(ja, en))
                .changing("documentSha256", null, revision.documentSha256())
                .with("{\"canonicalSha256\":\"" + revision.canonicalSha256() + "\",\"documentSha256\":\"" + revision.documentSha256() + "\"}"),
                Audiences.parties(dossier, List.of(revision.partyId())));
    }
}
