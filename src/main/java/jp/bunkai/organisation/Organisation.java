package jp.bunkai.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A hospital or a vendor. It never changes its kind; a vendor that another organisation entered remembers which that was. */
@Entity
public class Organisation {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OrganisationKind kind;
    @Enumerated(EnumType.STRING)
    private LegalForm legalForm;
    @Column(nullable = false)
    private String name;
    private String nameEn;
    private UUID introducedBy;
    @Column(nullable = false)
    private Instant createdAt;
    @Version
    private int version;

    protected Organisation() {
    }

    /** A new organisation; {@code introducedBy} is the organisation that entered it, or null if it came by itself. */
    public Organisation(UUID id, OrganisationKind kind, OrganisationProfile profile, UUID introducedBy, Instant createdAt) {
        this.id = id;
        this.kind = kind;
        this.introducedBy = introducedBy;
        this.createdAt = createdAt;
        describe(profile);
    }

    /** Takes over the names and the legal form. */
    public void describe(OrganisationProfile profile) {
        this.name = profile.name();
        this.nameEn = profile.nameEn();
        this.legalForm = profile.legalForm();
    }

    public UUID id() {
        return id;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public LegalForm legalForm() {
        return legalForm;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public UUID introducedBy() {
        return introducedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
