package jp.bunkai.risk.relaxation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A measure relaxed for a time. A change of what is asked for needs a new decision. */
@Entity
class Relaxation {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID dossierId;
    private UUID partyId;
    @Column(nullable = false)
    private UUID askedById;
    @Column(nullable = false)
    private String person;
    @Column(nullable = false)
    private Instant createdAt;
    @Column(nullable = false)
    private String measure;
    private UUID rowId;
    private String duty;
    @Column(nullable = false)
    private String reason;
    @Column(nullable = false)
    private LocalDate relaxedFrom;
    @Column(nullable = false)
    private LocalDate relaxedUntil;
    private String substitute;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RelaxationState state;
    private String approver;
    private LocalDate decidedOn;
    private String decisionReason;
    private LocalDate endedOn;
    private String endedBy;
    /** The database computes it from the state, for the order of the list. */
    @Column(insertable = false, updatable = false)
    private boolean open;
    @Version
    private int version;

    protected Relaxation() {
    }

    Relaxation(UUID dossierId, UUID partyId, UUID askedById, RelaxationDetails details, String person, Instant at) {
        this.id = UUID.randomUUID();
        this.dossierId = dossierId;
        this.partyId = partyId;
        this.askedById = askedById;
        this.person = person;
        this.createdAt = at;
        change(details);
    }

    final void change(RelaxationDetails details) {
        this.measure = details.measure();
        this.rowId = details.rowId();
        this.duty = details.dutyId();
        this.reason = details.reason();
        this.relaxedFrom = details.from();
        this.relaxedUntil = details.until();
        this.substitute = details.substitute();
        this.state = RelaxationState.REQUESTED;
        this.approver = null;
        this.decidedOn = null;
        this.decisionReason = null;
    }

    void decide(RelaxationDecision decision) {
        this.state = decision.approved() ? RelaxationState.APPROVED : RelaxationState.REFUSED;
        this.approver = decision.approver();
        this.decidedOn = decision.decidedOn();
        this.decisionReason = decision.reason();
    }

    void end(LocalDate on, String by) {
        this.state = RelaxationState.ENDED;
        this.endedOn = on;
        this.endedBy = by;
    }

    RelaxationDetails details() {
        return new RelaxationDetails(measure, rowId, duty, reason, relaxedFrom, relaxedUntil, substitute);
    }

    boolean expired(LocalDate today) {
        return state.open() && relaxedUntil.isBefore(today);
    }

    UUID id() {
        return id;
    }

    /** The vendor it concerns, or null. */
    UUID partyId() {
        return partyId;
    }

    UUID askedById() {
        return askedById;
    }

    String person() {
        return person;
    }

    Instant createdAt() {
        return createdAt;
    }

    String measure() {
        return measure;
    }

    LocalDate until() {
        return relaxedUntil;
    }

    RelaxationState state() {
        return state;
    }

    String approver() {
        return approver;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String decisionReason() {
        return decisionReason;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String endedBy() {
        return endedBy;
    }

    int version() {
        return version;
    }
}
