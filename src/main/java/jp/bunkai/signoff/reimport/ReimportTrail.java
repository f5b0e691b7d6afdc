package jp.bunkai.signoff.reimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.ViewedDossier;

/** Tells both sides of a pair, and nobody else, what came back and what was decided of it. */
@ApplicationScoped
class ReimportTrail {

    private static final int LONGEST = 500;

    private final DossierTrail trail;

    ReimportTrail(DossierTrail trail) {
        this.trail = trail;
    }

    void taken(ViewedDossier dossier, ReimportSummary file) {
        trail.record(dossier, AuditEntry.of("ANNEX_RETURNED", "REIMPORT", file.id(), new Text("Wordで直された別紙「" + file.fileName() + "」を取り込みました（SHA-256 "
                + file.sha256() + "、雛形からの逸脱 " + file.deviations() + "件）", "Brought back the annex “" + file.fileName() + "” as edited in Word (SHA-256 "
                + file.sha256() + ", " + file.deviations() + " deviations from the template)")), pair(dossier, file));
    }

    void decided(ViewedDossier dossier, ReimportSummary file, Deviation deviation, NewDeviationDecision wanted) {
        boolean note = deviation.state() == DeviationState.NOTE;
        boolean accepted = wanted.decision() == DeviationDecision.ACCEPTED;
        trail.record(dossier, AuditEntry.of("DEVIATION_DECIDED", "DEVIATION", deviation.id(),
                new Text("雛形からの逸脱（" + deviation.place() + "）を" + (accepted ? "特記事項として受け入れました" : note ? "特記事項から取り下げました" : "受け入れませんでした"),
                        (accepted ? "Accepted a deviation from the template as a special note (" : note ? "Took back a special note (" : "Rejected a deviation from the template (") + deviation.place() + ")"))
                .changing("text", cut(deviation.before()), cut(deviation.after())).because(wanted.reason()), pair(dossier, file));
    }

    private static Set<Audience> pair(ViewedDossier dossier, ReimportSummary file) {
        return Audiences.parties(dossier, List.of(file.partyId()));
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
