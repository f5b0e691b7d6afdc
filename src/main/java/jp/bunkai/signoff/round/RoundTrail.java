package jp.bunkai.signoff.round;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.Actor;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.time.JapaneseDates;
import jp.bunkai.signoff.revision.Revision;

/** Tells the trail of hospital and vendor how a round goes. Why somebody hands over is told to that organisation only. */
@Singleton
class RoundTrail {

    static final String ROUND = "SIGNING_ROUND";
    static final String ACT = "SIGNING_ACT";

    private final AuditTrail trail;

    RoundTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void opened(SigningRound round, Revision revision) {
        pair(revision, round.openedBy(), AuditEntry.of("SIGNING_OPENED", ROUND, round.id(), new Text(
                edition(revision).ja() + "の合意手続を開始しました（期限 " + JapaneseDates.common(round.lastDay()) + "）",
                "Opened " + edition(revision).en() + " for signature until " + round.lastDay())).with(hashes(revision)));
    }

    void named(Actor by, SigningRound round, Revision revision, List<Signatory> own) {
        String names = String.join("、", own.stream().map(one -> one.person() + "（" + Words.manner(one.manner()).ja() + "）").toList());
        String namesEn = String.join(", ", own.stream().map(one -> one.person() + " (" + Words.manner(one.manner()).en() + ")").toList());
        pair(revision, by, AuditEntry.of("SIGNATORIES_NAMED", ROUND, round.id(), new Text(
                brief(by.organisationName() + "の署名者を定めました：" + names), brief("Named the signatories of " + by.organisationName() + ": " + namesEn))));
    }

    void signed(Actor by, Revision revision, Signatory signatory, SigningAct act, boolean last) {
        Text manner = Words.manner(signatory.manner());
        String detail = "{\"manner\":\"" + signatory.manner() + "\",\"canonicalSha256\":\"" + act.canonicalSha256() + "\",\"documentSha256\":\""
                + act.documentSha256() + "\"}";
        pair(revision, by, AuditEntry.of(last ? "SIGNING_COMPLETED" : "SIGNED", ACT, act.id(), new Text(
                edition(revision).ja() + "に" + signatory.organisation() + " " + act.person() + "の合意・署名を記録しました（" + manner.ja() + "）" + (last ? "。全員の署名がそろいました" : ""),
                signatory.organisation() + ", " + act.person() + " signed " + edition(revision).en() + " (" + manner.en() + ")"
                        + (last ? "; everybody has signed" : ""))).with(detail));
    }

    void declined(Actor by, Revision revision, Signatory signatory, String reason) {
        pair(revision, by, AuditEntry.of("SIGNING_DECLINED", ROUND, signatory.roundId(), new Text(
                signatory.organisation() + " " + by.name() + "が" + edition(revision).ja() + "への署名を辞退し、合意手続が終わりました",
                signatory.organisation() + ", " + by.name() + " declined to sign " + edition(revision).en() + "; the round has ended")).because(reason));
    }

    void handedOver(Actor by, Revision revision, Signatory from, Signatory to, String reason) {
        Text text = new Text(from.organisation() + " " + by.name() + "が署名を" + to.person() + "に引き継ぎました",
                from.organisation() + ", " + by.name() + " handed the signature over to " + to.person());
        AuditEntry entry = AuditEntry.of("SIGNING_HANDED_OVER", ROUND, from.roundId(), text);
        pair(revision, by, entry);
        trail.record(revision.dossierId(), by, entry.because(reason), List.of(Audience.organisation(from.organisationId())));
    }

    void withdrawn(Actor by, SigningRound round, Revision revision, String reason) {
        pair(revision, by, AuditEntry.of("SIGNING_WITHDRAWN", ROUND, round.id(), new Text(edition(revision).ja() + "の合意手続を取り下げました",
                "Withdrew the round for " + edition(revision).en())).because(reason));
    }

    /** Ended by its deadline, in the name of who set that. */
    void expired(SigningRound round, Revision revision) {
        pair(revision, round.openedBy(), AuditEntry.of("SIGNING_EXPIRED", ROUND, round.id(), new Text(
                edition(revision).ja() + "の合意手続が期限を過ぎて終わりました", "The round for " + edition(revision).en() + " ended at its deadline")));
    }

    static Text edition(Revision revision) {
        return new Text("別紙 第" + revision.number() + "版", "revision " + revision.number() + " of the annex");
    }

    private void pair(Revision revision, Actor by, AuditEntry entry) {
        trail.record(revision.dossierId(), by, entry, List.of(pair(revision.vendorOrganisationId())));
    }

    static Audience pair(UUID vendorOrganisationId) {
        return Audience.pair(vendorOrganisationId);
    }

    private static String hashes(Revision revision) {
        return "{\"canonicalSha256\":\"" + revision.canonicalSha256() + "\",\"documentSha256\":\"" + revision.documentSha256() + "\"}";
    }

    private static String brief(String text) {
        return text.codePointCount(0, text.length()) <= 400 ? text : text.substring(0, text.offsetByCodePoints(0, 399)) + "…";
    }
}
