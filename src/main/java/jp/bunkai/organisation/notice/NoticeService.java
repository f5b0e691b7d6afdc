package jp.bunkai.organisation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Cursors;
import jp.bunkai.platform.persistence.Transactions;

/** The notices of one member: what it was told, and what of that it has read. Ids of others' notices mean nothing here. */
@ApplicationScoped
class NoticeService {

    private final Transactions transactions;
    private final NoticeRepository notices;
    private final Cursors cursors;
    private final Clock clock;

    NoticeService(Transactions transactions, NoticeRepository notices, Cursors cursors, Clock clock) {
        this.transactions = transactions;
        this.notices = notices;
        this.cursors = cursors;
        this.clock = clock;
    }

    NoticePage page(Viewer viewer, String cursor, int limit) {
        String purpose = "notices:" + viewer.memberId();
        List<String> place = cursor == null ? null : cursors.decode(purpose, cursor);
        return transactions.call(() -> {
            List<Notice> found = place == null ? notices.newest(viewer.memberId(), limit + 1)
                    : notices.before(viewer.memberId(), Instant.parse(place.get(0)), UUID.fromString(place.get(1)), limit + 1);
            List<Notice> shown = found.size() > limit ? found.subList(0, limit) : found;
            Notice last = found.size() > limit ? shown.get(limit - 1) : null;
            return new NoticePage(shown.stream().map(NoticeView::of).toList(),
                    last == null ? null : cursors.encode(purpose, last.toldAt().toString(), last.id().toString()), notices.unread(viewer.memberId()));
        });
    }

    UnreadNotices read(Viewer viewer, ReadNotices what) {
        return transactions.call(() -> {
            Instant now = clock.instant();
            if (!what.ids().isEmpty()) {
                notices.read(viewer.memberId(), what.ids(), now);
            }
            if (what.upTo() != null) {
                notices.ofMember(viewer.memberId(), what.upTo()).ifPresent(newest -> notices.readUpTo(newest, now));
            }
            return new UnreadNotices(notices.unread(viewer.memberId()));
        });
    }
}
