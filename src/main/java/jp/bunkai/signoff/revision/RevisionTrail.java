package jp.bunkai.signoff.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;
import jp.bunkai.platform.time.JapaneseDates;
import jp.bunkai.risk.Pairs;
import jp.bunkai.risk.Said;

/** Tells both sides of a pair that a revision was frozen, with its hashes, or ended; nobody else learns of it. */
@ApplicationScoped
class RevisionTrail {

    private final DossierTrail trail;
    private final Notices notices;

    RevisionTrail(DossierTrail trail, Notices notices) {
        this.trail = trail;
        this.notices = notices;
    }

    void frozen(ViewedDossier dossier, Revision revision, int carvedOut) {
        String ja = revision.vendor() + "との別紙 第" + revision.number() + "版を署名のために確定しました" + (carvedOut == 0 ? "" : "（未合意の" + carvedOut + "行を除く）");
        String en = "Froze revision " + revision.number() + " of the annex with " + revision.vendor() + " for signature"
                + (carvedOut == 0 ? "" : ", without " + carvedOut + (carvedOut == 1 ? " row" : " rows") + " not agreed");
        trail.record(dossier, AuditEntry.of("REVISION_FROZEN", "REVISION", revision.id(), new Text(ja, en))
                .changing("documentSha256", null, revision.documentSha256())
                .with("{\"canonicalSha256\":\"" + revision.canonicalSha256() + "\",\"documentSha256\":\"" + revision.documentSha256() + "\"}"),
                Pairs.audience(dossier, revision.partyId()));
    }

    void ended(ViewedDossier dossier, Revision revision, RevisionEnd end) {
        Text text = new Text(revision.vendor() + "との別紙 第" + revision.number() + "版を" + JapaneseDates.common(end.lastDay()) + "で終了しました",
                "Ended revision " + revision.number() + " of the annex with " + revision.vendor() + " on " + end.lastDay());
        trail.record(dossier, AuditEntry.of("REVISION_ENDED", "REVISION", revision.id(), text).changing("lastDay", null, end.lastDay().toString())
                .because(end.reason()), Pairs.audience(dossier, revision.partyId()));
        notices.tellEditors(Pairs.otherSide(dossier, revision.partyId()), NoticeKind.CONFIRMATION, Said.by(dossier, "別紙 第" + revision.number() + "版の終了を記録しました",
                "ended revision " + revision.number() + " of the annex"), "/dossiers/" + dossier.id() + "/annex/" + revision.partyId());
    }
}
