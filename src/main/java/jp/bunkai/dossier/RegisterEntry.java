package jp.bunkai.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** What is registered in a dossier in an order and is retired on a day, never deleted: systems, assets, contracts. What named it keeps naming it. */
@MappedSuperclass
public abstract class RegisterEntry {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID dossierId;
    private LocalDate retiredOn;
    private int position;
    @Version
    private int version;

    protected RegisterEntry() {
    }

    protected RegisterEntry(UUID id, UUID dossierId, int position) {
        this.id = id;
        this.dossierId = dossierId;
        this.position = position;
    }

    /** Takes it out of use from this day on. */
    public void retire(LocalDate day) {
        this.retiredOn = day;
    }

    public UUID id() {
        return id;
    }

    public UUID dossierId() {
        return dossierId;
    }

    public boolean retired() {
        return retiredOn != null;
    }

    public LocalDate retiredOn() {
        return retiredOn;
    }

    /** Its place in the order in which the dossier shows its like. */
    public int position() {
        return position;
    }

    /** The version of this record, for If-Match. */
    public int version() {
        return version;
    }
}
