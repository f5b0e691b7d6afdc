package jp.bunkai.organisation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Text;
import jp.bunkai.organisation.MemberContact;
import jp.bunkai.organisation.MemberDirectory;

/**
 * The door through which features tell members something. Called inside the transaction of what is told, so that a change that is rolled
 * back tells nobody. The sentence and the path must hold nothing that the member may not see: they are shown and mailed as they are.
 */
@ApplicationScoped
public class Notices {

    private static final int LONGEST = 500;

    private final NoticeRepository notices;
    private final NoticeMailRepository mails;
    private final MemberDirectory members;
    private final MailSettings settings;
    private final Event<NoticesTold> told;
    private final Clock clock;

    Notices(NoticeRepository notices, NoticeMailRepository mails, MemberDirectory members, MailSettings settings,
            Event<NoticesTold> told, Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.members = members;
        this.settings = settings;
        this.told = told;
        this.clock = clock;
    }

    /**
     * Tells these members; whoever acts for its organisation no longer is left out.
     *
     * @param sentence one line in both languages
     * @param path where in the product it leads, for example {@code /dossiers/<id>/matrix?row=<id>}; it holds no authority
     */
    public void tell(Collection<UUID> memberIds, NoticeKind kind, Text sentence, String path) {
        send(members.byId(new LinkedHashSet<>(memberIds)).values().stream().filter(MemberContact::active).toList(), kind, sentence, path);
    }

    /** Tells everybody who edits for these organisations, also those who were invited and have not come yet. */
    public void tellEditors(Collection<UUID> organisationIds, NoticeKind kind, Text sentence, String path) {
        send(members.activeOf(organisationIds).stream().filter(member -> member.role().edits()).toList(), kind, sentence, path);
    }

    private void send(List<MemberContact> to, NoticeKind kind, Text sentence, String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.length() > LONGEST || !path.equals(OneLineText.of(path))) {
            throw new IllegalArgumentException("A notice leads to a place in the product");
        }
        Text line = new Text(OneLineText.of(sentence.ja(), LONGEST), OneLineText.of(sentence.en() == null ? sentence.ja() : sentence.en(), LONGEST));
        Instant now = clock.instant();
        for (MemberContact member : to) {
            Notice notice = new Notice(UUID.randomUUID(), member.memberId(), kind, line, path, now);
            notices.persist(notice);
            if (settings.mails()) {
                mails.persist(new NoticeMail(notice.id(), now.plus(settings.delay())));
            }
        }
        if (!to.isEmpty()) {
            told.fire(new NoticesTold(kind, path, now, to.stream().map(MemberContact::organisationId).collect(Collectors.toSet())));
        }
    }
}
