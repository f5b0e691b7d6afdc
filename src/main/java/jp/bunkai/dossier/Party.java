package jp.bunkai.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** 当事者: an organisation in a dossier, with a function. It leaves, it is never deleted: rows of the matrix name it. */
@Entity
public class Party {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID dossierId;
    @Column(nullable = false)
    private UUID organisationId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PartyFunction function;
    private UUID primeId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Binding bound;
    private boolean shownToAll;
    private LocalDate leftOn;
    private int position;
    @Version
    private int version;

    protected Party() {
    }

    public Party(UUID id, UUID dossierId, UUID organisationId, int position, PartyDetails details) {
        this.id = id;
        this.dossierId = dossierId;
        this.organisationId = organisationId;
        this.position = position;
        change(details);
    }

    /** Takes over what may be edited; function and prime were checked against each other before. */
    public final void change(PartyDetails details) {
        if ((details.function() == PartyFunction.SUBCONTRACTOR) != (details.primePartyId() != null)) {
            throw new IllegalArgumentException("A subcontractor, and nobody else, names its prime");
        }
        this.function = details.function();
        this.primeId = details.primePartyId();
        this.bound = details.bound();
        this.shownToAll = details.shownToAll();
    }

    /**
     * Lets another organisation speak for this party from now on, in place of one that was only entered by its name. What the former one published
     * does not bind it.
     */
    void representedBy(UUID organisation) {
        this.organisationId = organisation;
        this.bound = Binding.NEGOTIATED;
    }

    /** Leaves the dossier on a day; null brings the party back. */
    public void leave(LocalDate day) {
        this.leftOn = day;
    }

    /** What may be edited, as it stands. */
    public PartyDetails details() {
        return new PartyDetails(function, primeId, bound, shownToAll, left());
    }

    /** Whether this party has left the dossier. */
    public boolean left() {
        return leftOn != null;
    }

    /** Whether this is the dossier's hospital. */
    public boolean hospital() {
        return function == PartyFunction.HOSPITAL;
    }

    /** Whether this party works for another vendor of the dossier. */
    public boolean subcontractor() {
        return function == PartyFunction.SUBCONTRACTOR;
    }

    public UUID id() {
        return id;
    }

    public UUID dossierId() {
        return dossierId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public PartyFunction function() {
        return function;
    }

    /** The party a subcontractor works for; null for every other function. */
    public UUID primeId() {
        return primeId;
    }

    public Binding bound() {
        return bound;
    }

    /** Whether its prime shows this subcontractor to the other parties. */
    public boolean shownToAll() {
        return shownToAll;
    }

    public LocalDate leftOn() {
        return leftOn;
    }

    public int position() {
        return position;
    }

    public int version() {
        return version;
    }
}
