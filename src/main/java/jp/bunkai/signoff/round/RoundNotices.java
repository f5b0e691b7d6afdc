package jp.bunkai.signoff.round;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Text;
import jp.bunkai.organisation.MemberContact;
import jp.bunkai.organisation.MemberDirectory;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;
import jp.bunkai.platform.time.JapaneseDates;
import jp.bunkai.signoff.revision.Revision;

/** Tells those concerned how a round goes, in the transaction of what is told. What is mailed opens nothing without a login. */
@Singleton
class RoundNotices {

    private final Notices notices;
    private final MemberDirectory members;
    private final SignatoryStore signatories;
    private final FollowerStore followers;

    RoundNotices(Notices notices, MemberDirectory members, SignatoryStore signatories, FollowerStore followers) {
        this.notices = notices;
        this.members = members;
        this.signatories = signatories;
        this.followers = followers;
    }

    static String path(SigningRound round) {
        return "/dossiers/" + round.dossierId() + "/signing/" + round.id();
    }

    /** To the vendor's editors: it names its signatories itself. */
    void nameYours(SigningRound round, Revision revision) {
        notices.tellEditors(List.of(revision.vendorOrganisationId()), NoticeKind.SIGNING, about(revision, new Text(
                revision.hospital() + "から合意手続が届きました。署名者を定めてください（期限 " + JapaneseDates.common(round.lastDay()) + "）。",
                revision.hospital() + " asks for your signature. Name your signatories, by " + round.lastDay() + ".")), path(round));
    }

    void asked(SigningRound round, Revision revision, Collection<Signatory> due) {
        tell(due.stream().map(Signatory::memberId).toList(), round, revision, new Text("署名をお願いします（期限 " + JapaneseDates.common(round.lastDay()) + "）。",
                "Please sign, by " + round.lastDay() + "."));
    }

    void remind(SigningRound round, Revision revision, Signatory due, boolean lastDay) {
        tell(List.of(due.memberId()), round, revision, lastDay ? new Text("署名は本日が期限です。まだ記録されていません。", "Your signature is due today and not yet recorded.")
                : new Text("署名の期限（" + JapaneseDates.common(round.lastDay()) + "）が近づいています。まだ記録されていません。",
                        "Your signature is due on " + round.lastDay() + " and not yet recorded."));
    }

    /** To the editors of a side that has named nobody yet. */
    void remindToName(SigningRound round, Revision revision, UUID organisationId) {
        notices.tellEditors(List.of(organisationId), NoticeKind.SIGNING, about(revision, new Text(
                "署名者がまだ定められていません（期限 " + JapaneseDates.common(round.lastDay()) + "）。", "Nobody is named yet to sign, by " + round.lastDay() + ".")), path(round));
    }

    /** A step of the round, to who opened it and to its viewers. */
    void signed(SigningRound round, Revision revision, Signatory by) {
        Set<UUID> to = viewers(round, false);
        to.addAll(openers(round));
        tell(to, round, revision, new Text(by.organisation() + " " + by.person() + "の合意・署名を記録しました（" + Words.manner(by.manner()).ja() + "）。",
                by.organisation() + ", " + by.person() + " signed (" + Words.manner(by.manner()).en() + ")."));
    }

    void handedOver(SigningRound round, Revision revision, Signatory from, Signatory to) {
        Set<UUID> told = viewers(round, false);
        told.addAll(openers(round));
        tell(told, round, revision, new Text(from.organisation() + " " + from.person() + "が署名を" + to.person() + "に引き継ぎました。",
                from.organisation() + ", " + from.person() + " handed the signature over to " + to.person() + "."));
    }

    /** How it ended, to everybody concerned: signatories, editors of both sides, viewers and carbon copies. */
    void ended(SigningRound round, Revision revision, RoundState state, String reason) {
        String why = reason == null ? "" : "理由：" + reason;
        String whyEn = reason == null ? "" : " Reason: " + reason;
        tell(everybody(round, revision, true), round, revision, switch (state) {
            case COMPLETED -> new Text("全員の署名がそろい、合意手続が完了しました。", "Everybody has signed; the round is completed.");
            case DECLINED -> new Text("署名が辞退され、合意手続が終わりました。" + why, "A signatory declined; the round has ended." + whyEn);
            case WITHDRAWN -> new Text("合意手続が取り下げられました。" + why, "The round was withdrawn." + whyEn);
            default -> new Text("期限を過ぎたため、合意手続が終わりました。", "The round has ended: its last day has passed.");
        });
    }

    /** 受領控え, which is mailed whatever its reader has read. */
    void receipt(SigningRound round, Revision revision, Text receipt) {
        notices.tell(everybody(round, revision, false), NoticeKind.RECEIPT, about(revision, receipt), path(round));
    }

    private Set<UUID> everybody(SigningRound round, Revision revision, boolean copies) {
        Set<UUID> to = members.activeOf(List.of(revision.hospitalOrganisationId(), revision.vendorOrganisationId())).stream()
                .filter(member -> member.role().edits()).map(MemberContact::memberId).collect(Collectors.toCollection(HashSet::new));
        signatories.of(round.id()).stream().filter(Signatory::counts).forEach(one -> to.add(one.memberId()));
        to.addAll(viewers(round, copies));
        return to;
    }

    private Set<UUID> viewers(SigningRound round, boolean copies) {
        return followers.of(round.id()).stream().filter(one -> copies || one.kind() == FollowerKind.VIEWER).map(FollowerStore.Follower::memberId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<UUID> openers(SigningRound round) {
        return members.activeOf(List.of(round.openedBy().organisationId())).stream()
                .filter(member -> round.openedBy().personId().equals(member.personId())).map(MemberContact::memberId).collect(Collectors.toSet());
    }

    private void tell(Collection<UUID> to, SigningRound round, Revision revision, Text sentence) {
        notices.tell(to, NoticeKind.SIGNING, about(revision, sentence), path(round));
    }

    private static Text about(Revision revision, Text sentence) {
        return new Text("「" + revision.dossier() + "」" + RoundTrail.edition(revision).ja() + "：" + sentence.ja(),
                "“" + revision.dossier() + "”, " + RoundTrail.edition(revision).en() + ": " + sentence.en());
    }
}
