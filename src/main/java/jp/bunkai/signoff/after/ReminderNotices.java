package jp.bunkai.signoff.after;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;
import jp.bunkai.platform.time.JapaneseDates;
import jp.bunkai.signoff.revision.Revision;

/**
 * Tells the editors of each side of an annex in one line what it owes: a vendor never what the hospital or another vendor does, and only while it is in the
 * dossier as the organisation with which the annex was frozen.
 */
@Singleton
class ReminderNotices {

    private static final int NAMED = 3;
    private static final int LONGEST = 50;

    private final Notices notices;

    ReminderNotices(Notices notices) {
        this.notices = notices;
    }

    void tell(ViewedDossier dossier, Revision revision, List<Reminder> reminders) {
        side(dossier, revision, revision.hospitalOrganisationId(), reminders.stream().filter(one -> one.concerns(true, dossier.hospital().id())).toList());
        if (there(dossier.allParties(), revision)) {
            side(dossier, revision, revision.vendorOrganisationId(), reminders.stream().filter(one -> one.concerns(false, revision.partyId())).toList());
        }
    }

    /** Whether the vendor of this revision is still there to be told. */
    static boolean there(List<Party> parties, Revision revision) {
        return parties.stream().anyMatch(party -> revision.binds(party) && !party.left());
    }

    private void side(ViewedDossier dossier, Revision revision, UUID organisation, List<Reminder> own) {
        if (!own.isEmpty()) {
            notices.tellEditors(List.of(organisation), NoticeKind.SIGNING, sentence(dossier.dossier().name(), revision, own),
                    "/dossiers/" + dossier.id() + "/annex/" + revision.partyId());
        }
    }

    /** What was let pass first; a few by name. */
    static Text sentence(String dossier, Revision revision, List<Reminder> reminders) {
        long soon = reminders.stream().filter(one -> one.stage() == ReminderStage.SOON).count();
        long passed = reminders.size() - soon;
        List<Obligation> named = reminders.stream().map(Reminder::duty).limit(NAMED).toList();
        String more = reminders.size() > NAMED ? " ほか" : "";
        return new Text("「" + dossier + "」" + revision.vendor() + "との別紙：" + (passed > 0 ? "期日を過ぎたこと " + passed + "件" : "") + (passed > 0 && soon > 0 ? "、" : "")
                + (soon > 0 ? "期日が近いこと " + soon + "件" : "") + "（" + named.stream().map(one -> cut(one.what().ja()) + " " + JapaneseDates.common(one.due()))
                .collect(Collectors.joining("、")) + more + "）",
                "“" + dossier + "”, annex with " + revision.vendor() + ": " + (passed > 0 ? passed + " overdue" : "") + (passed > 0 && soon > 0 ? ", " : "")
                + (soon > 0 ? soon + " due before long" : "") + " (" + named.stream().map(one -> cut(one.what().en()) + " " + one.due())
                .collect(Collectors.joining(", ")) + (more.isEmpty() ? "" : ", …") + ")");
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
