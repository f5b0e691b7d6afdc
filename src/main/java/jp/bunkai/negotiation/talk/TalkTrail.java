package jp.bunkai.negotiation.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.organisation.MemberContact;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;

/**
 * Tells that something was said: the audit trail of those who can read it, and the people whom it concerns. Neither is told what was said,
 * for a comment that is withdrawn must be gone from everywhere.
 */
@ApplicationScoped
class TalkTrail {

    private static final Map<String, Text> ACTS = Map.of(
            "COMMENT_ADDED", new Text("についてコメントしました", "Commented on "),
            "COMMENT_ANSWERED", new Text("についてのコメントに返信しました", "Answered a comment on "),
            "COMMENT_CORRECTED", new Text("についてのコメントを訂正しました", "Corrected a comment on "),
            "COMMENT_WITHDRAWN", new Text("についてのコメントを取り消しました", "Withdrew a comment on "),
            "CONVERSATION_RESOLVED", new Text("についてのやり取りを解決済みにしました", "Resolved a conversation on "),
            "CONVERSATION_REOPENED", new Text("についてのやり取りを再開しました", "Reopened a conversation on "));

    private final DossierTrail trail;
    private final Notices notices;
    private final Readers readers;

    TalkTrail(DossierTrail trail, Notices notices, Readers readers) {
        this.trail = trail;
        this.notices = notices;
        this.readers = readers;
    }

    void record(Topic topic, Channel channel, String action) {
        Text name = topic.name();
        Text act = ACTS.get(action);
        boolean within = channel.visibility() == Visibility.INTERNAL;
        trail.record(topic.dossier(), AuditEntry.of(action, topic.subject().kind(), topic.subject().id(),
                new Text(name.ja() + act.ja() + (within ? "（組織内のみ）" : ""), act.en() + name.en() + (within ? " (within the organisation only)" : ""))),
                channel.audiences(topic.dossier()));
    }

    /** Tells whom a comment calls. */
    void called(Topic topic, Collection<UUID> memberIds) {
        tell(topic, memberIds, NoticeKind.MENTION, new Text("についてのコメントであなたを呼びました", " mentioned you in a comment on "));
    }

    /** Tells those who edit on the other side that a conversation was opened with them, unless the comment calls them. */
    void opened(Topic topic, Channel channel, Collection<UUID> called) {
        UUID own = topic.dossier().viewer().organisationId();
        List<UUID> others = channel.visibility() == Visibility.INTERNAL ? List.of() : readers.people(topic.dossier(), channel).stream()
                .filter(member -> !member.organisationId().equals(own) && member.role().edits() && !called.contains(member.memberId()))
                .map(MemberContact::memberId).toList();
        tell(topic, others, NoticeKind.COMMENT, new Text("についてコメントしました", " commented on "));
    }

    /** Tells those who said something before that there is an answer, unless it calls them. */
    void answered(Topic topic, Collection<UUID> before, Collection<UUID> called) {
        Set<UUID> others = new HashSet<>(before);
        others.removeAll(called);
        tell(topic, others, NoticeKind.COMMENT, new Text("についてのコメントに返信しました", " answered a comment on "));
    }

    private void tell(Topic topic, Collection<UUID> memberIds, NoticeKind kind, Text what) {
        Viewer by = topic.dossier().viewer();
        Text name = topic.name();
        String who = by.name() + "さん（" + by.organisationName() + "）が";
        notices.tell(memberIds.stream().filter(id -> !id.equals(by.memberId())).toList(), kind,
                new Text(who + name.ja() + what.ja(), by.name() + " (" + by.organisationName() + ")" + what.en() + name.en()), topic.path());
    }
}
