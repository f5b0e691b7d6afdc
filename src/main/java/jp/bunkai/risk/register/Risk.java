package jp.bunkai.risk.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.organisation.Viewer;

/**
 * A risk between the hospital and at most one vendor. What it says, once told, changes only by being opened again; and with that every
 * approval of the hospital ends, for it was of what stood.
 */
@Entity
class Risk {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID dossierId;
    private UUID partyId;
    private boolean byHospital;
    @Column(nullable = false)
    private UUID authorId;
    @Column(nullable = false)
    private String author;
    @Column(nullable = false)
    private String person;
    @Column(nullable = false)
    private Instant createdAt;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RiskSource source;
    private String sourceKey;
    private String sourceJa;
    private String sourceEn;
    @Column(nullable = false)
    private String title;
    private String flow;
    private String scenario;
    @Enumerated(EnumType.STRING)
    private Impact impact;
    @Enumerated(EnumType.STRING)
    private Likelihood likelihood;
    @Enumerated(EnumType.STRING)
    private Treatment treatment;
    private String measure;
    @Enumerated(EnumType.STRING)
    private DoneBy doneBy;
    private Integer residualLevel;
    @Enumerated(EnumType.STRING)
    private RetainedBy retainedBy;
    private String hospitalAction;
    private String approver;
    private LocalDate approvedOn;
    private LocalDate expiresOn;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RiskState state;
    private Boolean toldByHospital;
    private Instant toldAt;
    private Instant decidedAt;
    private Instant closedAt;
    private String closedBy;
    private String closeReason;
    private int words;
    @Version
    private int version;

    protected Risk() {
    }

    Risk(UUID dossierId, UUID partyId, Viewer by, boolean byHospital, RiskDetails details, Instant at) {
        this.id = UUID.randomUUID();
        this.dossierId = dossierId;
        this.partyId = partyId;
        this.byHospital = byHospital;
        this.authorId = by.organisationId();
        this.author = by.organisationName();
        this.person = by.name();
        this.createdAt = at;
        this.source = RiskSource.HAND;
        this.state = RiskState.PREPARED;
        take(details);
    }

    void madeFrom(RiskProposal proposal) {
        this.source = proposal.source();
        this.sourceKey = proposal.key();
        this.sourceJa = proposal.sentence().ja();
        this.sourceEn = proposal.sentence().en();
    }

    private void take(RiskDetails details) {
        this.title = details.title();
        this.flow = details.flow();
        this.scenario = details.scenario();
        this.impact = details.impact();
        this.likelihood = details.likelihood();
        this.treatment = details.treatment();
        this.measure = details.measure();
        this.doneBy = details.doneBy();
        this.residualLevel = details.residualLevel();
        this.retainedBy = details.retainedBy();
        this.hospitalAction = details.hospitalAction();
    }

    /** Takes over what it says; what was told, agreed or approved of it before no longer stands. */
    void change(RiskDetails details) {
        take(details);
        this.state = state.changed();
        this.decidedAt = null;
        approve(null, null, null);
    }

    void approve(String by, LocalDate on, LocalDate until) {
        this.approver = by;
        this.approvedOn = on;
        this.expiresOn = until;
    }

    void tell(boolean asHospital, Instant at) {
        this.state = RiskState.TOLD;
        this.toldByHospital = asHospital;
        this.toldAt = at;
        this.decidedAt = null;
    }

    void answer(RiskWordKind kind, Instant at) {
        this.state = switch (kind) {
            case AGREE -> RiskState.AGREED;
            case REFUSE -> RiskState.REFUSED;
            default -> RiskState.ANSWERED;
        };
        this.decidedAt = state == RiskState.ANSWERED ? null : at;
    }

    void close(String by, String why, Instant at) {
        this.closedBy = by;
        this.closeReason = why;
        this.closedAt = at;
    }

    /** The next place among what was said of it. */
    int nextWord() {
        return words++;
    }

    /** What it says, with what it is about. */
    RiskDetails details(RiskSubjects.About about) {
        return new RiskDetails(title, flow, scenario, about.rows(), about.duties(), about.assets(), impact, likelihood, treatment, measure, doneBy,
                residualLevel, retainedBy, hospitalAction);
    }

    /** Whether the other side knows of it. */
    boolean told() {
        return state != RiskState.PREPARED;
    }

    boolean open() {
        return closedAt == null;
    }

    /** The sentence it was made from, or null by hand. */
    Text sourceSentence() {
        return sourceJa == null ? null : new Text(sourceJa, sourceEn);
    }

    UUID id() {
        return id;
    }

    UUID dossierId() {
        return dossierId;
    }

    /** The vendor it concerns, or null. */
    UUID partyId() {
        return partyId;
    }

    UUID authorId() {
        return authorId;
    }

    String author() {
        return author;
    }

    String person() {
        return person;
    }

    Instant createdAt() {
        return createdAt;
    }

    RiskSource source() {
        return source;
    }

    String sourceKey() {
        return sourceKey;
    }

    String title() {
        return title;
    }

    RetainedBy retainedBy() {
        return retainedBy;
    }

    String approver() {
        return approver;
    }

    LocalDate approvedOn() {
        return approvedOn;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    RiskState state() {
        return state;
    }

    /** Which side told it last, or null. */
    Boolean toldByHospital() {
        return toldByHospital;
    }

    Instant toldAt() {
        return toldAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    String closedBy() {
        return closedBy;
    }

    String closeReason() {
        return closeReason;
    }

    int version() {
        return version;
    }
}
