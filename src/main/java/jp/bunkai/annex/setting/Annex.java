package jp.bunkai.annex.setting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.annex.AnnexContent.Precedence;

/** 別紙: the annex of a hospital and one vendor of a dossier, from the first time that something is set for it. There is one for each pair. */
@Entity
class Annex {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID dossierId;
    @Column(nullable = false)
    private UUID partyId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Precedence precedence;
    private LocalDate effectiveFrom;
    private LocalDate effectiveTo;
    @ElementCollection
    @CollectionTable(name = "annex_contract", joinColumns = @JoinColumn(name = "annex_id"))
    private Set<Amended> contracts = new HashSet<>();
    @Version
    private int version;

    protected Annex() {
    }

    Annex(UUID dossierId, UUID partyId, AnnexDetails details) {
        this.id = UUID.randomUUID();
        this.dossierId = dossierId;
        this.partyId = partyId;
        change(details);
    }

    /** A contract amended; it repeats the dossier, so that the schema keeps the reference inside it. */
    @Embeddable
    record Amended(@Column(nullable = false) UUID dossierId, @Column(nullable = false) UUID contractId) {
    }

    final void change(AnnexDetails details) {
        this.precedence = details.precedence();
        this.effectiveFrom = details.effectiveFrom();
        this.effectiveTo = details.effectiveTo();
        Set<Amended> wanted = new HashSet<>();
        details.contractIds().forEach(contract -> wanted.add(new Amended(dossierId, contract)));
        this.contracts.retainAll(wanted);
        this.contracts.addAll(wanted);
    }

    AnnexDetails details() {
        return new AnnexDetails(precedence, effectiveFrom, effectiveTo, contracts.stream().map(Amended::contractId).sorted().toList());
    }

    UUID id() {
        return id;
    }

    UUID partyId() {
        return partyId;
    }

    int version() {
        return version;
    }
}
