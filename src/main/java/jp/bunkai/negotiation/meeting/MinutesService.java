package jp.bunkai.negotiation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.ChangedRows;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.rules.Say;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/** Gathers the minutes of a meeting for one viewer: what all of the meeting wrote, and of the rows only the changes that this viewer sees. */
@ApplicationScoped
class MinutesService {

    private final Transactions transactions;
    private final MeetingAccess access;
    private final ItemRepository items;
    private final MatrixLoader matrices;
    private final ChangedRows changes;
    private final OrganisationDirectory organisations;
    private final MinutesWriter writer;
    private final Clock clock;

    MinutesService(Transactions transactions, MeetingAccess access, ItemRepository items, MatrixLoader matrices, ChangedRows changes,
            OrganisationDirectory organisations, MinutesWriter writer, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.items = items;
        this.matrices = matrices;
        this.changes = changes;
        this.organisations = organisations;
        this.writer = writer;
        this.clock = clock;
    }

    /** The document and the day it is named after. */
    record Written(String name, byte[] content) {
    }

    Written write(Viewer viewer, UUID dossierId, UUID meetingId) {
        // Word files are made outside the transaction, which holds nothing open for it.
        Minutes minutes = transactions.call(() -> minutes(access.read(viewer, dossierId, meetingId)));
        return new Written("議事録_" + minutes.from().toLocalDate() + ".docx", writer.write(minutes));
    }

    Minutes minutes(MeetingAccess.Seen seen) {
        Meeting meeting = seen.meeting();
        LoadedMatrix matrix = matrices.loadAgreed(seen.dossier());
        Map<UUID, String> names = names(seen.dossier());
        List<Minutes.Entry> decisions = new ArrayList<>();
        List<Minutes.Task> tasks = new ArrayList<>();
        for (MeetingItem item : items.of(meeting.id())) {
            String row = item.rowId() == null ? null : matrix.row(item.rowId()).map(found -> Say.row(matrix.arrangement(), found.fact()).ja()).orElse(null);
            if (item.kind() == ItemKind.DECISION) {
                decisions.add(new Minutes.Entry(item.text(), row));
            } else {
                tasks.add(new Minutes.Task(item.text(), row, names.getOrDefault(item.ownerId(), "（当事者）"), item.due(), item.doneAt() != null));
            }
        }
        Instant until = meeting.closedAt() == null ? clock.instant() : meeting.closedAt();
        return new Minutes(seen.dossier().dossier().name(), names.get(seen.dossier().hospital().id()), meeting.title(), local(meeting.openedAt()),
                meeting.closedAt() == null ? null : local(meeting.closedAt()), attendants(meeting, names), decisions, tasks,
                changes.between(matrix, meeting.openedAt(), until).stream().flatMap(row -> row.fields().stream().map(field ->
                        new Minutes.Change(row.name().ja(), field.field().ja(), field.before(), field.after(), field.who()))).toList());
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, Clocks.JAPAN);
    }

    /** By organisation, in the order entered; whoever is of a party that the viewer does not see is left out. */
    private static List<Minutes.Attendants> attendants(Meeting meeting, Map<UUID, String> names) {
        Map<String, List<String>> byOrganisation = new LinkedHashMap<>();
        for (MeetingDetails.Attendant person : meeting.details().attendants()) {
            String organisation = person.partyId() == null ? person.organisation() : names.get(person.partyId());
            if (organisation != null) {
                byOrganisation.computeIfAbsent(organisation, any -> new ArrayList<>()).add(person.name());
            }
        }
        return byOrganisation.entrySet().stream().map(entry -> new Minutes.Attendants(entry.getKey(), List.copyOf(entry.getValue()))).toList();
    }

    /** The parties that the viewer sees, by name. */
    private Map<UUID, String> names(ViewedDossier dossier) {
        Map<UUID, Organisation> byId = organisations.byId(dossier.parties().stream().map(Party::organisationId).toList());
        Map<UUID, String> names = new LinkedHashMap<>();
        dossier.parties().forEach(party -> names.put(party.id(), byId.get(party.organisationId()).name()));
        return names;
    }
}
