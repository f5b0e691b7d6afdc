package jp.bunkai.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 案件: one hospital's arrangement for a set of systems. It belongs to its hospital for good. */
@Entity
public class Dossier {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID hospitalId;
    @Column(nullable = false)
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Stage stage;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DossierMode mode;
    @Enumerated(EnumType.STRING)
    private StartingPattern pattern;
    private Boolean unlistedServersConfirmedNone;
    private int fiscalYearStartMonth;
    @Column(nullable = false)
    private Instant createdAt;
    @Version
    private int version;

    protected Dossier() {
    }

    /** A new dossier, before award, worked on in turns, with the fiscal year of Japanese public bodies. */
    public Dossier(UUID id, UUID hospitalId, String name, StartingPattern pattern, Instant createdAt) {
        this.id = id;
        this.hospitalId = hospitalId;
        this.pattern = pattern;
        this.createdAt = createdAt;
        this.mode = DossierMode.TURNS;
        change(new DossierDetails(name, Stage.PROCUREMENT, null, 4));
    }

    /** Takes over what may be edited. */
    public void change(DossierDetails details) {
        this.name = details.name();
        this.stage = details.stage();
        this.unlistedServersConfirmedNone = details.unlistedServersConfirmedNone();
        this.fiscalYearStartMonth = details.fiscalYearStartMonth();
    }

    /** What may be edited, as it stands. */
    public DossierDetails details() {
        return new DossierDetails(name, stage, unlistedServersConfirmedNone, fiscalYearStartMonth);
    }

    public UUID id() {
        return id;
    }

    /** The organisation whose dossier this is. */
    public UUID hospitalId() {
        return hospitalId;
    }

    public String name() {
        return name;
    }

    public Stage stage() {
        return stage;
    }

    /** Whether it is worked on in turns or in a meeting. */
    public DossierMode mode() {
        return mode;
    }

    void switchTo(DossierMode wanted) {
        this.mode = wanted;
    }

    /** The starting pattern it was made from, or null. */
    public StartingPattern pattern() {
        return pattern;
    }

    /** Whether the hospital has confirmed that no server stands outside the register; null until it has said either. */
    public Boolean unlistedServersConfirmedNone() {
        return unlistedServersConfirmedNone;
    }

    public int fiscalYearStartMonth() {
        return fiscalYearStartMonth;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
