package jp.bunkai.negotiation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Cursors;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.persistence.Transactions;

/** Shows meetings and tasks. Who attended and who owes is told by party only to who sees that party, a row only to who sees it. */
@ApplicationScoped
class MeetingViews {

    private static final int MOST_TASKS = 200;

    private final Transactions transactions;
    private final DossierAccess dossiers;
    private final MeetingAccess access;
    private final MeetingRepository meetings;
    private final ItemRepository items;
    private final MatrixLoader matrices;
    private final Cursors cursors;

    MeetingViews(Transactions transactions, DossierAccess dossiers, MeetingAccess access, MeetingRepository meetings, ItemRepository items,
            MatrixLoader matrices, Cursors cursors) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.access = access;
        this.meetings = meetings;
        this.items = items;
        this.matrices = matrices;
        this.cursors = cursors;
    }

    MeetingPage page(Viewer viewer, UUID dossierId, String cursor, int limit) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            String purpose = "meetings:" + dossierId;
            List<String> place = cursor == null ? null : cursors.decode(purpose, cursor);
            List<Meeting> found = meetings.page(dossierId, MeetingAccess.seenBy(dossier), place == null ? null : Instant.parse(place.get(0)),
                    place == null ? null : UUID.fromString(place.get(1)), limit + 1);
            List<Meeting> shown = found.size() > limit ? found.subList(0, limit) : found;
            Map<UUID, List<MeetingItem>> written = items.of(shown.stream().map(Meeting::id).toList());
            Meeting last = found.size() > limit ? shown.get(limit - 1) : null;
            return new MeetingPage(shown.stream().map(meeting -> summary(meeting, written.getOrDefault(meeting.id(), List.of()))).toList(),
                    last == null ? null : cursors.encode(purpose, last.openedAt().toString(), last.id().toString()));
        });
    }

    private static MeetingSummary summary(Meeting meeting, List<MeetingItem> written) {
        int tasks = (int) written.stream().filter(item -> item.kind() == ItemKind.TASK).count();
        int open = (int) written.stream().filter(item -> item.kind() == ItemKind.TASK && item.doneAt() == null).count();
        return new MeetingSummary(meeting.id(), meeting.title(), meeting.open(), meeting.openedAt(), meeting.closedAt(),
                written.size() - tasks, tasks, open);
    }

    MeetingView get(Viewer viewer, UUID dossierId, UUID meetingId) {
        return transactions.call(() -> of(access.read(viewer, dossierId, meetingId)));
    }

    TasksView tasks(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            UUID seenBy = MeetingAccess.seenBy(dossier);
            List<MeetingItem> owed = items.owed(dossierId, seenBy, MOST_TASKS);
            Map<UUID, Meeting> of = meetings.list("id in ?1", owed.stream().map(MeetingItem::meetingId).distinct().toList()).stream()
                    .collect(Collectors.toMap(Meeting::id, meeting -> meeting));
            Set<UUID> rows = rowsSeen(dossier, owed);
            return new TasksView(owed.stream().map(item -> view(new MeetingAccess.Seen(dossier, of.get(item.meetingId())), item, rows)).toList(),
                    (int) items.done(dossierId, seenBy));
        });
    }

    /** Inside the caller's transaction. */
    MeetingView of(MeetingAccess.Seen seen) {
        Meeting meeting = seen.meeting();
        ViewedDossier dossier = seen.dossier();
        List<MeetingItem> written = items.of(meeting.id());
        Set<UUID> rows = rowsSeen(dossier, written);
        MeetingDetails details = meeting.details();
        return new MeetingView(meeting.id(), meeting.title(), meeting.open(), meeting.openedAt(), meeting.openedBy(), meeting.closedAt(),
                meeting.closedBy(), details.partyIds().stream().filter(party -> dossier.party(party).isPresent()).toList(),
                details.attendants().stream().filter(person -> person.partyId() == null || dossier.party(person.partyId()).isPresent()).toList(),
                written.stream().map(item -> view(seen, item, rows)).toList(), seen.writes(), seen.leads(), Etag.of(meeting.version()));
    }

    ItemView item(MeetingAccess.Seen seen, MeetingItem item) {
        return view(seen, item, rowsSeen(seen.dossier(), List.of(item)));
    }

    private static ItemView view(MeetingAccess.Seen seen, MeetingItem item, Set<UUID> rows) {
        return ItemView.of(item, rows.contains(item.rowId()), item.ownerId() != null && seen.dossier().party(item.ownerId()).isPresent(),
                ItemService.editable(seen, item));
    }

    /** Of the rows named, those that the viewer sees; only a subcontractor does not see all. */
    private Set<UUID> rowsSeen(ViewedDossier dossier, List<MeetingItem> written) {
        Set<UUID> named = written.stream().map(MeetingItem::rowId).filter(row -> row != null).collect(Collectors.toCollection(HashSet::new));
        if (!named.isEmpty() && dossier.mine().subcontractor()) {
            LoadedMatrix matrix = matrices.loadAgreed(dossier);
            named.removeIf(row -> matrix.row(row).isEmpty());
        }
        return named;
    }
}
