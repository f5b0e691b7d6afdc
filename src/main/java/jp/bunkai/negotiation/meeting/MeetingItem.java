package jp.bunkai.negotiation.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.organisation.Viewer;

/** A decision of a meeting, or a task that a party owes since. What was decided stands once the meeting is closed; a task is done later. */
@Entity
class MeetingItem {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID dossierId;
    @Column(nullable = false)
    private UUID meetingId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ItemKind kind;
    @Column(nullable = false)
    private String text;
    private UUID rowId;
    private UUID ownerId;
    private LocalDate due;
    private Instant doneAt;
    private String doneBy;
    @Column(nullable = false)
    private String person;
    @Column(nullable = false)
    private String organisation;
    @Column(nullable = false)
    private UUID organisationId;
    @Column(nullable = false)
    private Instant createdAt;
    @Version
    private int version;

    protected MeetingItem() {
    }

    MeetingItem(Meeting meeting, ItemKind kind, ItemDetails details, Viewer by, Instant at) {
        this.id = UUID.randomUUID();
        this.dossierId = meeting.dossierId();
        this.meetingId = meeting.id();
        this.kind = kind;
        this.person = by.name();
        this.organisation = by.organisationName();
        this.organisationId = by.organisationId();
        this.createdAt = at;
        change(details, by, at);
    }

    /** Takes over what may be edited; who reports a task done stands with it. */
    final void change(ItemDetails details, Viewer by, Instant at) {
        this.text = details.text();
        this.rowId = details.rowId();
        this.ownerId = details.ownerId();
        this.due = details.due();
        if (details.done() != (doneAt != null)) {
            this.doneAt = details.done() ? at : null;
            this.doneBy = details.done() ? by.name() : null;
        }
    }

    ItemDetails details() {
        return new ItemDetails(text, rowId, ownerId, due, doneAt != null);
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    ItemKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    UUID rowId() {
        return rowId;
    }

    /** The party that owes a task, or null. */
    UUID ownerId() {
        return ownerId;
    }

    LocalDate due() {
        return due;
    }

    Instant doneAt() {
        return doneAt;
    }

    String doneBy() {
        return doneBy;
    }

    String person() {
        return person;
    }

    String organisation() {
        return organisation;
    }

    UUID organisationId() {
        return organisationId;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
