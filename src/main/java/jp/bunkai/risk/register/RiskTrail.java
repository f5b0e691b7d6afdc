package jp.bunkai.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;
import jp.bunkai.risk.Pairs;
import jp.bunkai.risk.Said;

/** Tells of risks: what one side prepares to itself alone, everything else to the hospital and the vendor it concerns. */
@ApplicationScoped
class RiskTrail {

    static final String SUBJECT = "RISK";
    private static final Set<String> IDS = Set.of("rowIds", "dutyIds", "assetIds");
    private static final Map<String, Text> FIELDS = Map.ofEntries(
            word("title", "名称", "title"), word("flow", "情報流・対象", "flow of information"), word("scenario", "シナリオ", "scenario"),
            word("rowIds", "関係する行", "rows"), word("dutyIds", "関係する実施事項", "duties"), word("assetIds", "関係する資産", "assets"),
            word("impact", "影響度", "impact"), word("likelihood", "顕在化率", "likelihood"), word("treatment", "対応の選択", "treatment"),
            word("measure", "対応策", "measure"), word("doneBy", "実施主体", "who carries it out"),
            word("residualLevel", "残存リスクレベル", "residual level"), word("retainedBy", "保有者", "who retains it"),
            word("hospitalAction", "医療機関に求める対応", "what the hospital must do"));

    private final DossierTrail trail;
    private final Notices notices;

    RiskTrail(DossierTrail trail, Notices notices) {
        this.trail = trail;
        this.notices = notices;
    }

    void added(ViewedDossier dossier, Risk risk) {
        record(dossier, risk, entry("RISK_ADDED", risk, "を登録しました", "Entered the risk "));
    }

    void changed(ViewedDossier dossier, Risk risk, List<FieldChange> changes) {
        for (FieldChange change : changes) {
            Text word = FIELDS.get(change.field());
            AuditEntry entry = AuditEntry.of("RISK_CHANGED", SUBJECT, risk.id(), new Text("リスク「" + risk.title() + "」の" + word.ja() + "を変更しました",
                    "Changed the " + word.en() + " of the risk “" + risk.title() + "”"));
            boolean ids = IDS.contains(change.field());
            record(dossier, risk, entry.changing(change.field(), ids ? null : change.before(), ids ? null : change.after()));
        }
    }

    void told(ViewedDossier dossier, Risk risk) {
        record(dossier, risk, entry("RISK_TOLD", risk, "を伝えました", "Told the risk "));
        tell(dossier, risk, "リスク「" + risk.title() + "」を伝えました", "told you of the risk “" + risk.title() + "”");
    }

    void answered(ViewedDossier dossier, Risk risk, RiskWordKind kind, String text) {
        AuditEntry entry = switch (kind) {
            case AGREE -> entry("RISK_AGREED", risk, "に合意しました", "Agreed to the risk ");
            case REFUSE -> entry("RISK_REFUSED", risk, "に同意しませんでした", "Refused the risk ");
            default -> entry("RISK_ANSWERED", risk, "に回答しました", "Answered the risk ");
        };
        record(dossier, risk, entry.because(text));
        tell(dossier, risk, "リスク「" + risk.title() + "」に回答しました", "answered the risk “" + risk.title() + "”");
    }

    void approved(ViewedDossier dossier, Risk risk, String before, String after) {
        record(dossier, risk, entry("RISK_APPROVED", risk, "の保有を承認しました", "Approved that the hospital retains the risk ")
                .changing("approval", before, after));
    }

    void closed(ViewedDossier dossier, Risk risk) {
        record(dossier, risk, entry("RISK_CLOSED", risk, "を終了しました", "Closed the risk ").because(risk.closeReason()));
    }

    private static AuditEntry entry(String action, Risk risk, String ja, String en) {
        return AuditEntry.of(action, SUBJECT, risk.id(), new Text("リスク「" + risk.title() + "」" + ja, en + "“" + risk.title() + "”"));
    }

    private void record(ViewedDossier dossier, Risk risk, AuditEntry entry) {
        trail.record(dossier, entry, risk.told() ? Pairs.audience(dossier, risk.partyId()) : Set.of(Audience.organisation(risk.authorId())));
    }

    private void tell(ViewedDossier dossier, Risk risk, String ja, String en) {
        notices.tellEditors(Pairs.otherSide(dossier, risk.partyId()), NoticeKind.RISK, Said.by(dossier, ja, en),
                "/dossiers/" + dossier.id() + "/risks?risk=" + risk.id());
    }

    private static Map.Entry<String, Text> word(String field, String ja, String en) {
        return Map.entry(field, new Text(ja, en));
    }
}
