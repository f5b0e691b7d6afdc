package jp.bunkai.negotiation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.DossierMode;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;

/**
 * Tells of meetings: everybody of the dossier that edits go into the rows themselves or no longer do, and whom the meeting is with
 * everything else.
 */
@ApplicationScoped
class MeetingTrail {

    private static final String SUBJECT = "MEETING";
    private static final Comparator<Audience> ORDER = Comparator.comparing(Audience::kind)
            .thenComparing(Audience::organisationId, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final DossierTrail trail;
    private final Notices notices;

    MeetingTrail(DossierTrail trail, Notices notices) {
        this.trail = trail;
        this.notices = notices;
    }

    void switched(ViewedDossier dossier, DossierMode from, DossierMode to) {
        Text text = to == DossierMode.MEETING
                ? new Text("協議を始めました。変更はそのまま行に入ります", "Opened a meeting; changes go into the rows themselves")
                : new Text("協議を終え、往復に戻しました", "Closed the meeting; changes are prepared in turns again");
        Set<Audience> everybody = new TreeSet<>(ORDER);
        everybody.add(Audience.all());
        dossier.allParties().stream().filter(party -> party.subcontractor() && !party.left())
                .forEach(party -> everybody.add(Audience.pair(party.organisationId())));
        trail.record(dossier, AuditEntry.of("DOSSIER_MODE_CHANGED", Subject.DOSSIER, dossier.id(), text).changing("mode", from.name(), to.name()),
                everybody);
    }

    void opened(ViewedDossier dossier, Meeting meeting) {
        record(dossier, meeting, "MEETING_OPENED", new Text("会議「" + meeting.title() + "」を始めました", "Opened the meeting “" + meeting.title() + "”"));
        notices.tellEditors(invited(dossier, meeting).stream().map(Party::organisationId).toList(), NoticeKind.MEETING,
                new Text(dossier.viewer().organisationName() + "が会議「" + meeting.title() + "」を始めました",
                        dossier.viewer().organisationName() + " opened the meeting “" + meeting.title() + "”"), path(dossier));
    }

    void changed(ViewedDossier dossier, Meeting meeting) {
        record(dossier, meeting, "MEETING_CHANGED", new Text("会議「" + meeting.title() + "」の件名又は出席者を変更しました",
                "Changed the title or the attendants of the meeting “" + meeting.title() + "”"));
    }

    void closed(ViewedDossier dossier, Meeting meeting) {
        record(dossier, meeting, "MEETING_CLOSED", new Text("会議「" + meeting.title() + "」を終えました", "Closed the meeting “" + meeting.title() + "”"));
        notices.tellEditors(invited(dossier, meeting).stream().map(Party::organisationId).toList(), NoticeKind.MEETING,
                new Text("会議「" + meeting.title() + "」が終わりました。議事録があります", "The meeting “" + meeting.title() + "” is closed. Its minutes are ready"),
                path(dossier));
    }

    void tabled(ViewedDossier dossier, Meeting meeting, int rows) {
        trail.record(dossier, AuditEntry.of("DRAFT_TABLED", SUBJECT, meeting.id(), new Text("準備していた" + rows + "行の変更を会議の席に出しました",
                "Put prepared changes of " + rows + (rows == 1 ? " row" : " rows") + " on the table of the meeting")),
                Set.of(Audience.organisation(dossier.viewer().organisationId())));
    }

    /** What became of a decision or a task: {@code ADDED}, {@code CHANGED} or {@code REMOVED}. */
    void item(ViewedDossier dossier, Meeting meeting, MeetingItem item, String became) {
        String ja = item.kind() == ItemKind.TASK ? "宿題" : "決定事項";
        String en = item.kind() == ItemKind.TASK ? "task" : "decision";
        Text text = switch (became) {
            case "ADDED" -> new Text(ja + "「" + item.text() + "」を書きました", "Wrote down the " + en + " “" + item.text() + "”");
            case "REMOVED" -> new Text(ja + "「" + item.text() + "」を消しました", "Removed the " + en + " “" + item.text() + "”");
            default -> new Text(ja + "「" + item.text() + "」を変更しました", "Changed the " + en + " “" + item.text() + "”");
        };
        record(dossier, meeting, "MEETING_ITEM_" + became, text);
    }

    private void record(ViewedDossier dossier, Meeting meeting, String action, Text text) {
        trail.record(dossier, AuditEntry.of(action, SUBJECT, meeting.id(), text), audience(dossier, meeting));
    }

    /** One chain where it is with every direct vendor; else one with each. */
    private static Set<Audience> audience(ViewedDossier dossier, Meeting meeting) {
        List<UUID> with = meeting.partyIds();
        boolean all = dossier.allParties().stream().filter(party -> !party.hospital() && !party.subcontractor() && !party.left())
                .allMatch(party -> with.contains(party.id()));
        if (!all || with.isEmpty()) {
            return pairs(dossier, invited(dossier, meeting));
        }
        Set<Audience> audience = pairs(dossier, invited(dossier, meeting).stream().filter(Party::subcontractor).toList());
        audience.removeIf(each -> each.kind() == Audience.Kind.ORGANISATION);
        audience.add(Audience.all());
        return audience;
    }

    /** Without any vendor it stays with the hospital. A subcontractor's prime is told only if the meeting is with it, too. */
    private static Set<Audience> pairs(ViewedDossier dossier, List<Party> parties) {
        Set<Audience> audience = new TreeSet<>(ORDER);
        parties.forEach(party -> audience.add(Audience.pair(party.organisationId())));
        if (audience.isEmpty()) {
            audience.addAll(Audiences.hospital(dossier));
        }
        return audience;
    }

    private static List<Party> invited(ViewedDossier dossier, Meeting meeting) {
        return dossier.allParties().stream().filter(party -> meeting.partyIds().contains(party.id()) && !party.left()).toList();
    }

    private static String path(ViewedDossier dossier) {
        return "/dossiers/" + dossier.id() + "/matrix";
    }
}
