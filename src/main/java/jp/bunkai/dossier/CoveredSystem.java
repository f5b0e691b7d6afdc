package jp.bunkai.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import jp.bunkai.catalogue.SystemKind;

/** 対象システム: a system that the dossier covers, who supplies it and who maintains it; both may be nobody. It is retired, never deleted. */
@Entity
public class CoveredSystem extends RegisterEntry {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SystemKind kind;
    @Column(nullable = false)
    private String name;
    private UUID vendorId;
    private UUID performerId;

    protected CoveredSystem() {
    }

    public CoveredSystem(UUID id, UUID dossierId, int position, SystemDetails details) {
        super(id, dossierId, position);
        change(details);
    }

    /** Takes over what may be edited. */
    public final void change(SystemDetails details) {
        this.kind = details.kind();
        this.name = details.name();
        this.vendorId = details.vendorId();
        this.performerId = details.performerId();
    }

    /** What may be edited, as it stands. */
    public SystemDetails details() {
        return new SystemDetails(kind, name, vendorId, performerId);
    }

    /** Who maintains the system: its performer, else its vendor, else nobody (null). */
    public UUID maintainerId() {
        return performerId == null ? vendorId : performerId;
    }

    public SystemKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** The party that supplies it, or null. */
    public UUID vendorId() {
        return vendorId;
    }

    /** The party that maintains it where that is not its vendor, or null. */
    public UUID performerId() {
        return performerId;
    }
}
