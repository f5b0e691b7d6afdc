package jp.bunkai.organisation.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.organisation.MemberContact;
import jp.bunkai.organisation.MemberDirectory;
import jp.bunkai.platform.persistence.Transactions;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds, one mail for all that a member has not read. It takes up mails in one transaction, speaks to the server
 * outside of any, and then forgets what was taken; a mail is never lost, and sent twice only if this node dies in between.
 */
@ApplicationScoped
class MailWorker {

    private static final int AT_ONCE = 100;
    private static final Logger LOG = Logger.getLogger(MailWorker.class);

    private final Transactions transactions;
    private final NoticeRepository notices;
    private final NoticeMailRepository mails;
    private final MemberDirectory members;
    private final MailSender sender;
    private final Clock clock;

    MailWorker(Transactions transactions, NoticeRepository notices, NoticeMailRepository mails, MemberDirectory members, MailSender sender,
            Clock clock) {
        this.transactions = transactions;
        this.notices = notices;
        this.mails = mails;
        this.members = members;
        this.sender = sender;
        this.clock = clock;
    }

    /** What was taken up at once: whether anything was, and what of it is to be sent. */
    private record Taken(boolean any, List<Parcel> parcels) {
    }

    /** What one member is mailed. */
    private record Parcel(MemberContact to, List<Notice> notices) {

        List<UUID> ids() {
            return notices.stream().map(Notice::id).toList();
        }
    }

    @Scheduled(every = "${bunkai.mail.every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() {
        Taken taken;
        do {
            taken = transactions.call(this::takeUp);
            taken.parcels().forEach(this::send);
            // Not until nothing is to be sent: a hundred mails that were read meanwhile would hide the ones behind them.
        } while (taken.any());
    }

    private Taken takeUp() {
        Instant now = clock.instant();
        List<NoticeMail> due = mails.lockDue(now, AT_ONCE);
        due.forEach(mail -> mail.takeUp(now));
        due.stream().filter(NoticeMail::givenUp).forEach(mail -> LOG.errorf("Gave up mailing notice %s; it stands in the product only", mail.noticeId()));
        List<UUID> ids = due.stream().filter(mail -> !mail.givenUp()).map(NoticeMail::noticeId).toList();
        List<Notice> found = ids.isEmpty() ? List.of() : notices.list("id in ?1 order by toldAt, id", ids);
        Map<UUID, MemberContact> to = members.byId(found.stream().map(Notice::memberId).collect(Collectors.toSet()));
        List<UUID> needless = new ArrayList<>();
        Map<UUID, List<Notice>> byMember = new LinkedHashMap<>();
        for (Notice notice : found) {
            if (notice.read() && !notice.kind().keptOutside() || !to.get(notice.memberId()).active()) {
                needless.add(notice.id());
            } else {
                byMember.computeIfAbsent(notice.memberId(), member -> new ArrayList<>()).add(notice);
            }
        }
        if (!needless.isEmpty()) {
            mails.flush();
            mails.done(needless);
        }
        return new Taken(!due.isEmpty(), byMember.entrySet().stream().map(entry -> new Parcel(to.get(entry.getKey()), entry.getValue())).toList());
    }

    private void send(Parcel parcel) {
        try {
            sender.send(parcel.to(), parcel.notices());
        } catch (RuntimeException e) {
            // The server's words may hold an address, which has no place in a log.
            LOG.warnf("Mail to member %s was not taken (%s); it is tried again later", parcel.to().memberId(), e.getClass().getSimpleName());
            return;
        }
        transactions.run(() -> mails.done(parcel.ids()));
    }
}
