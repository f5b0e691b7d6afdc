package jp.bunkai.risk.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;
import jp.bunkai.risk.Pairs;
import jp.bunkai.risk.Said;

/** Tells of explanations to the hospital and the vendor they are between. */
@ApplicationScoped
class ExplanationTrail {

    private final DossierTrail trail;
    private final Notices notices;

    ExplanationTrail(DossierTrail trail, Notices notices) {
        this.trail = trail;
        this.notices = notices;
    }

    void recorded(ViewedDossier dossier, Explanation explanation) {
        record(dossier, explanation, "EXPLANATION_RECORDED", "説明「" + explanation.title() + "」を記録しました",
                "Recorded the explanation “" + explanation.title() + "”", null);
        tell(dossier, explanation, "説明「" + explanation.title() + "」を記録しました。回答してください",
                "recorded the explanation “" + explanation.title() + "”. Please answer it");
    }

    void answered(ViewedDossier dossier, Explanation explanation, NewAnswer answer) {
        String ja = switch (answer.kind()) {
            case RECEIVED -> "受領";
            case UNDERSTOOD -> "理解";
            case QUESTION -> "質問あり";
            case OBJECTION -> "異議";
            case AGREED -> "合意";
            case REPLY -> "説明者の回答";
        };
        String en = switch (answer.kind()) {
            case RECEIVED -> "received";
            case UNDERSTOOD -> "understood";
            case QUESTION -> "question";
            case OBJECTION -> "objection";
            case AGREED -> "agreed";
            case REPLY -> "reply";
        };
        record(dossier, explanation, "EXPLANATION_ANSWERED", "説明「" + explanation.title() + "」に「" + ja + "」と回答しました",
                "Answered the explanation “" + explanation.title() + "”: " + en, answer.text());
        tell(dossier, explanation, "説明「" + explanation.title() + "」に「" + ja + "」と回答しました",
                "answered the explanation “" + explanation.title() + "”: " + en);
    }

    private void record(ViewedDossier dossier, Explanation explanation, String action, String ja, String en, String reason) {
        trail.record(dossier, AuditEntry.of(action, "EXPLANATION", explanation.id(), new Text(ja, en)).because(reason),
                Pairs.audience(dossier, explanation.partyId()));
    }

    private void tell(ViewedDossier dossier, Explanation explanation, String ja, String en) {
        notices.tellEditors(Pairs.otherSide(dossier, explanation.partyId()), NoticeKind.RISK, Said.by(dossier, ja, en),
                "/dossiers/" + dossier.id() + "/risks/explanations");
    }
}
