package jp.bunkai.asset;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.dossier.AssetDetails;
import jp.bunkai.dossier.RegisterEntry;

/**
 * 資産: an asset, or a group of like ones under one maintainer. A PC that runs a system end to end acts as a server. It is
 * retired, never deleted.
 */
@Entity
public class Asset extends RegisterEntry {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AssetKind kind;
    @Column(nullable = false)
    private String label;
    private int count;
    private String maker;
    @Column(name = "version_text")
    private String versionText;
    private LocalDate endOfSupport;
    private String replacementPlan;
    private String place;
    private UUID maintainedById;
    private UUID systemId;
    private boolean actsAsServer;
    @ElementCollection
    @CollectionTable(name = "asset_touched_by", joinColumns = @JoinColumn(name = "asset_id"))
    private Set<TouchedBy> touchedBy = new HashSet<>();

    protected Asset() {
    }

    public Asset(UUID id, UUID dossierId, int position, AssetDetails details) {
        super(id, dossierId, position);
        change(details);
    }

    /** A party that touches the asset; it repeats the dossier, so that the schema keeps the reference inside it. */
    @Embeddable
    record TouchedBy(@Column(nullable = false) UUID dossierId, @Column(nullable = false) UUID partyId) {
    }

    /** Takes over what may be edited. */
    public final void change(AssetDetails details) {
        this.kind = details.kind();
        this.label = details.label();
        this.count = details.count();
        this.maker = details.maker();
        this.versionText = details.version();
        this.endOfSupport = details.endOfSupport();
        this.replacementPlan = details.replacementPlan();
        this.place = details.place();
        this.maintainedById = details.maintainedById();
        this.systemId = details.systemId();
        this.actsAsServer = details.actsAsServer();
        Set<TouchedBy> touching = new HashSet<>();
        details.touchedByIds().forEach(party -> touching.add(new TouchedBy(dossierId(), party)));
        this.touchedBy.retainAll(touching);
        this.touchedBy.addAll(touching);
    }

    /** What may be edited, as it stands. */
    public AssetDetails details() {
        return new AssetDetails(kind, label, count, maker, versionText, endOfSupport, replacementPlan, place, maintainedById,
                systemId, actsAsServer, touchedByIds());
    }

    /** The parties that touch it besides its maintainer, as the hospital has confirmed, in a fixed order. */
    public List<UUID> touchedByIds() {
        return touchedBy.stream().map(TouchedBy::partyId).sorted().toList();
    }

    /** Whether this party has to do with the asset: it maintains it or touches it. */
    public boolean touches(UUID partyId) {
        return partyId.equals(maintainedById) || touchedByIds().contains(partyId);
    }

    /** Whether it counts as a server: by kind, or because it runs a system end to end. */
    public boolean server() {
        return kind == AssetKind.SERVER || actsAsServer;
    }

    public AssetKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    public int count() {
        return count;
    }

    public String maker() {
        return maker;
    }

    /** The version of the asset's software or firmware, as written. */
    public String versionText() {
        return versionText;
    }

    public LocalDate endOfSupport() {
        return endOfSupport;
    }

    public String replacementPlan() {
        return replacementPlan;
    }

    public String place() {
        return place;
    }

    /** The party that maintains it, or null where nobody does. */
    public UUID maintainedById() {
        return maintainedById;
    }

    /** The system it is part of, or null. */
    public UUID systemId() {
        return systemId;
    }

    public boolean actsAsServer() {
        return actsAsServer;
    }
}
