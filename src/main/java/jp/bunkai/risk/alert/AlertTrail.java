package jp.bunkai.risk.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;
import jp.bunkai.risk.Pairs;
import jp.bunkai.risk.Said;

/** Tells of alerts: each vendor asked in the chain that it has with the hospital, so that none learns who else was asked. */
@ApplicationScoped
class AlertTrail {

    private static final String ALERT = "ALERT";

    private final DossierTrail trail;
    private final Notices notices;

    AlertTrail(DossierTrail trail, Notices notices) {
        this.trail = trail;
        this.notices = notices;
    }

    static String path(UUID dossierId, UUID alert) {
        return "/dossiers/" + dossierId + "/alerts/" + alert;
    }

    void sent(ViewedDossier dossier, UUID alert, NewAlert wanted, Collection<UUID> parties) {
        trail.record(dossier, AuditEntry.of("ALERT_SENT", ALERT, alert, new Text("照会「" + wanted.title() + "」を送りました（回答期限 " + wanted.answerBy() + "）",
                "Sent the alert “" + wanted.title() + "”, to be answered by " + wanted.answerBy())), Pairs.audience(dossier, parties));
        notices.tellEditors(organisations(dossier, parties), NoticeKind.RISK, Said.by(dossier, "照会「" + wanted.title() + "」への回答を求めています。期限は " + wanted.answerBy()
                + " です", "asks whether the alert “" + wanted.title() + "” concerns you, by " + wanted.answerBy()), path(dossier.id(), alert));
    }

    void answered(ViewedDossier dossier, AlertStore.Sent alert, NewAlertAnswer answer) {
        Text word = word(answer.kind());
        trail.record(dossier, AuditEntry.of("ALERT_ANSWERED", ALERT, alert.id(), new Text(
                "照会「" + alert.title() + "」に「" + word.ja() + "」と" + (dossier.asHospital() ? "の回答があったことを記録しました" : "回答しました"),
                dossier.asHospital() ? "Recorded the answer “" + word.en() + "” to the alert “" + alert.title() + "”"
                        : "Answered the alert “" + alert.title() + "”: " + word.en())).because(answer.note()), Pairs.audience(dossier, answer.partyId()));
        notices.tellEditors(Pairs.otherSide(dossier, answer.partyId()), NoticeKind.RISK, Said.by(dossier,
                "照会「" + alert.title() + "」" + (dossier.asHospital() ? "への貴社の回答を記録しました：" : "に回答しました：") + word.ja(),
                (dossier.asHospital() ? "recorded your answer to" : "answered") + " the alert “" + alert.title() + "”: " + word.en()), path(dossier.id(), alert.id()));
    }

    void ended(ViewedDossier dossier, AlertStore.Sent alert, String reason, Collection<UUID> parties) {
        trail.record(dossier, AuditEntry.of("ALERT_ENDED", ALERT, alert.id(), new Text("照会「" + alert.title() + "」を終えました",
                "Ended the alert “" + alert.title() + "”")).because(reason), Pairs.audience(dossier, parties));
        notices.tellEditors(organisations(dossier, parties), NoticeKind.RISK, Said.by(dossier, "照会「" + alert.title() + "」を終えました",
                "ended the alert “" + alert.title() + "”"), path(dossier.id(), alert.id()));
    }

    private static List<UUID> organisations(ViewedDossier dossier, Collection<UUID> parties) {
        return dossier.allParties().stream().filter(party -> parties.contains(party.id()) && !party.left()).map(Party::organisationId).toList();
    }

    static Text word(AlertAnswerKind kind) {
        return switch (kind) {
            case AFFECTED -> new Text("該当", "affected");
            case NOT_AFFECTED -> new Text("非該当", "not affected");
            case INVESTIGATING -> new Text("調査中", "under investigation");
        };
    }
}
