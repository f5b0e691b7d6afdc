package jp.bunkai.negotiation.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/**
 * Writes down decisions and tasks. Everybody of an open meeting writes, and corrects its own; the hospital corrects all. Afterwards only
 * whether a task is done changes, told by who owes it or by the hospital.
 */
@ApplicationScoped
class ItemService {

    private static final int MOST = 500;

    private final Transactions transactions;
    private final MeetingAccess access;
    private final ItemRepository items;
    private final MeetingCheck check;
    private final MeetingViews views;
    private final MeetingTrail trail;
    private final MergePatch mergePatch;
    private final Clock clock;

    ItemService(Transactions transactions, MeetingAccess access, ItemRepository items, MeetingCheck check, MeetingViews views, MeetingTrail trail,
            MergePatch mergePatch, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.items = items;
        this.check = check;
        this.views = views;
        this.trail = trail;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    ItemView add(Viewer viewer, UUID dossierId, UUID meetingId, NewItem wanted) {
        return transactions.call(() -> {
            MeetingAccess.Seen seen = access.write(viewer, dossierId, meetingId);
            MeetingAccess.requireOpen(seen.meeting());
            check.require(seen.dossier(), seen.meeting(), wanted.kind(), wanted.details());
            if (items.of(meetingId).size() >= MOST) {
                throw ProblemException.of(ProblemType.CONFLICT, "一つの会議に書けるのは" + MOST + "件までです。", "A meeting has at most " + MOST + " entries.");
            }
            MeetingItem item = new MeetingItem(seen.meeting(), wanted.kind(), wanted.details(), viewer, clock.instant());
            items.persistAndFlush(item);
            trail.item(seen.dossier(), seen.meeting(), item, "ADDED");
            return views.item(seen, item);
        });
    }

    ItemView change(Viewer viewer, UUID dossierId, UUID meetingId, UUID itemId, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            MeetingAccess.Seen seen = access.write(viewer, dossierId, meetingId);
            MeetingItem item = find(meetingId, itemId);
            requireEditable(seen, item);
            Etag.require(ifMatch, item.version());
            ItemDetails before = item.details();
            ItemDetails after = mergePatch.apply(before, patch);
            if (!seen.meeting().open() && !after.equals(done(before, after.done()))) {
                throw ProblemException.of(ProblemType.CONFLICT, "会議は終わっています。変更できるのは、宿題の完了だけです。",
                        "The meeting is closed. Only whether a task is done can still be changed.");
            }
            check.require(seen.dossier(), seen.meeting(), item.kind(), after);
            if (!after.equals(before)) {
                item.change(after, viewer, clock.instant());
                items.flush();
                trail.item(seen.dossier(), seen.meeting(), item, "CHANGED");
            }
            return views.item(seen, item);
        });
    }

    private static ItemDetails done(ItemDetails item, boolean done) {
        return new ItemDetails(item.text(), item.rowId(), item.ownerId(), item.due(), done);
    }

    void remove(Viewer viewer, UUID dossierId, UUID meetingId, UUID itemId, String ifMatch) {
        transactions.run(() -> {
            MeetingAccess.Seen seen = access.write(viewer, dossierId, meetingId);
            MeetingItem item = find(meetingId, itemId);
            MeetingAccess.requireOpen(seen.meeting());
            requireEditable(seen, item);
            Etag.require(ifMatch, item.version());
            items.delete(item);
            trail.item(seen.dossier(), seen.meeting(), item, "REMOVED");
        });
    }

    private MeetingItem find(UUID meetingId, UUID itemId) {
        return items.of(meetingId, itemId).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static void requireEditable(MeetingAccess.Seen seen, MeetingItem item) {
        if (!editable(seen, item)) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "変更できるのは、書いた組織と宿題の担当、医療機関です。",
                    "Who wrote it, who owes it and the hospital may change it.");
        }
    }

    /** Whether the viewer may change it, as far as it still changes. */
    static boolean editable(MeetingAccess.Seen seen, MeetingItem item) {
        ViewedDossier dossier = seen.dossier();
        boolean owes = item.kind() == ItemKind.TASK && dossier.mine().id().equals(item.ownerId());
        boolean concerned = dossier.asHospital() || owes || seen.meeting().open() && item.organisationId().equals(dossier.viewer().organisationId());
        return dossier.viewer().role().edits() && concerned && (seen.meeting().open() || item.kind() == ItemKind.TASK);
    }
}
