package jp.bunkai.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * 契約: a contract of the hospital with one vendor. Who contracts and who performs may differ; a maker that performs is then not
 * bound by it. It is retired, never deleted.
 */
@Entity
public class Contract extends RegisterEntry {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContractKind kind;
    @Column(nullable = false)
    private String name;
    private String number;
    private LocalDate signedOn;
    private LocalDate termFrom;
    private LocalDate termTo;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Renewal renewal;
    @Column(nullable = false)
    private UUID contractingPartyId;
    private UUID performingPartyId;
    @ElementCollection
    @CollectionTable(name = "contract_system", joinColumns = @JoinColumn(name = "contract_id"))
    private Set<CoveredBy> systems = new HashSet<>();

    protected Contract() {
    }

    public Contract(UUID id, UUID dossierId, int position, ContractDetails details) {
        super(id, dossierId, position);
        change(details);
    }

    /** A system covered; it repeats the dossier, so that the schema keeps the reference inside it. */
    @Embeddable
    record CoveredBy(@Column(nullable = false) UUID dossierId, @Column(nullable = false) UUID systemId) {
    }

    /** Takes over what may be edited. */
    public final void change(ContractDetails details) {
        this.kind = details.kind();
        this.name = details.name();
        this.number = details.number();
        this.signedOn = details.signedOn();
        this.termFrom = details.from();
        this.termTo = details.to();
        this.renewal = details.renewal();
        this.contractingPartyId = details.contractingPartyId();
        this.performingPartyId = details.performingPartyId();
        Set<CoveredBy> covered = new HashSet<>();
        details.systemIds().forEach(system -> covered.add(new CoveredBy(dossierId(), system)));
        this.systems.retainAll(covered);
        this.systems.addAll(covered);
    }

    /** What may be edited, as it stands. */
    public ContractDetails details() {
        return new ContractDetails(kind, name, number, signedOn, termFrom, termTo, renewal, contractingPartyId,
                performingPartyId, systemIds());
    }

    /** The systems it covers, in a fixed order. */
    public List<UUID> systemIds() {
        return systems.stream().map(CoveredBy::systemId).sorted().toList();
    }

    /** Whether the contract binds on a day: signed, begun, and either not ended or renewed by itself. */
    public boolean inForce(LocalDate day) {
        boolean begun = termFrom != null ? !termFrom.isAfter(day) : signedOn != null && !signedOn.isAfter(day);
        boolean ended = termTo != null && termTo.isBefore(day) && renewal != Renewal.AUTOMATIC;
        return !retired() && begun && !ended;
    }

    /** The party that performs: the one named, else the one that contracts. */
    public UUID performerId() {
        return performingPartyId == null ? contractingPartyId : performingPartyId;
    }

    public ContractKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String number() {
        return number;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public LocalDate termFrom() {
        return termFrom;
    }

    public LocalDate termTo() {
        return termTo;
    }

    public Renewal renewal() {
        return renewal;
    }

    public UUID contractingPartyId() {
        return contractingPartyId;
    }

    /** The party that performs where it is not the one that contracts, or null. */
    public UUID performingPartyId() {
        return performingPartyId;
    }
}
