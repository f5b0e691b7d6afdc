package jp.bunkai.negotiation.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A meeting of the hospital with vendors. It is opened once and closed once; one at a time is open in a dossier. */
@Entity
class Meeting {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID dossierId;
    @Column(nullable = false)
    private String title;
    @ElementCollection
    @CollectionTable(name = "meeting_party", joinColumns = @JoinColumn(name = "meeting_id"))
    private Set<Invited> invited = new LinkedHashSet<>();
    @ElementCollection
    @CollectionTable(name = "meeting_attendant", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<Attendant> attendants = new ArrayList<>();
    @Column(nullable = false)
    private Instant openedAt;
    @Column(nullable = false)
    private String openedBy;
    private Instant closedAt;
    private String closedBy;
    @Version
    private int version;

    protected Meeting() {
    }

    Meeting(UUID id, UUID dossierId, MeetingDetails details, String openedBy, Instant openedAt) {
        this.id = id;
        this.dossierId = dossierId;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        change(details);
    }

    /** A vendor that the meeting is with; it repeats the dossier, so that the schema keeps the reference inside it. */
    @Embeddable
    record Invited(@Column(nullable = false) UUID dossierId, @Column(nullable = false) UUID partyId) {
    }

    /** Who was there: somebody of a party, or of an organisation that is none. */
    @Embeddable
    record Attendant(@Column(nullable = false) UUID dossierId, @Column(nullable = false) String name, UUID partyId, String organisation) {
    }

    /** Takes over what may be edited. */
    final void change(MeetingDetails details) {
        this.title = details.title();
        Set<Invited> parties = details.partyIds().stream().map(party -> new Invited(dossierId, party))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!parties.equals(invited)) {
            invited.clear();
            invited.addAll(parties);
        }
        List<Attendant> people = details.attendants().stream()
                .map(person -> new Attendant(dossierId, person.name(), person.partyId(), person.organisation())).toList();
        if (!people.equals(attendants)) {
            attendants.clear();
            attendants.addAll(people);
        }
    }

    /** What may be edited, as it stands. */
    MeetingDetails details() {
        return new MeetingDetails(title, partyIds(), attendants.stream()
                .map(person -> new MeetingDetails.Attendant(person.name(), person.partyId(), person.organisation())).toList());
    }

    void close(String by, Instant at) {
        this.closedBy = by;
        this.closedAt = at;
    }

    boolean open() {
        return closedAt == null;
    }

    UUID id() {
        return id;
    }

    UUID dossierId() {
        return dossierId;
    }

    String title() {
        return title;
    }

    /** The vendors that the meeting is with. */
    List<UUID> partyIds() {
        return invited.stream().map(Invited::partyId).sorted().toList();
    }

    Instant openedAt() {
        return openedAt;
    }

    String openedBy() {
        return openedBy;
    }

    Instant closedAt() {
        return closedAt;
    }

    String closedBy() {
        return closedBy;
    }

    int version() {
        return version;
    }
}
