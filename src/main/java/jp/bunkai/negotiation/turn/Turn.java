package jp.bunkai.negotiation.turn;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.organisation.Viewer;

/** One passing of a turn between the hospital and a vendor; never changed. The last of a pair says whose turn it is. */
@Entity
class Turn {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID dossierId;
    @Column(nullable = false)
    private UUID partyId;
    private int number;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TurnKind kind;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TurnSide nextSide;
    private String note;
    private LocalDate answerBy;
    private int rowCount;
    @Column(nullable = false)
    private UUID personId;
    @Column(nullable = false)
    private String person;
    @Column(nullable = false)
    private UUID organisationId;
    @Column(nullable = false)
    private String organisation;
    @Column(nullable = false)
    private Instant happenedAt;

    protected Turn() {
    }

    /** What is said with a turn. */
    record Said(String note, LocalDate answerBy) {
    }

    Turn(UUID dossierId, UUID partyId, int number, TurnKind kind, TurnSide nextSide, Said said, int rowCount, Viewer by, Instant at) {
        this.id = UUID.randomUUID();
        this.dossierId = dossierId;
        this.partyId = partyId;
        this.number = number;
        this.kind = kind;
        this.nextSide = nextSide;
        this.note = said.note();
        this.answerBy = said.answerBy();
        this.rowCount = rowCount;
        this.personId = by.personId();
        this.person = by.name();
        this.organisationId = by.organisationId();
        this.organisation = by.organisationName();
        this.happenedAt = at;
    }

    UUID id() {
        return id;
    }

    /** The vendor of the pair. */
    UUID partyId() {
        return partyId;
    }

    int number() {
        return number;
    }

    TurnKind kind() {
        return kind;
    }

    TurnSide nextSide() {
        return nextSide;
    }

    String note() {
        return note;
    }

    /** The day by which the side that is on should answer, or null. */
    LocalDate answerBy() {
        return answerBy;
    }

    int rowCount() {
        return rowCount;
    }

    UUID organisationId() {
        return organisationId;
    }

    String person() {
        return person;
    }

    String organisation() {
        return organisation;
    }

    Instant happenedAt() {
        return happenedAt;
    }
}
