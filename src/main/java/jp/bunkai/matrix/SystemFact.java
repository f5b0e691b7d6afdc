package jp.bunkai.matrix;

import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.SystemKind;

/** A covered system in use. {@code vendor} sells it, {@code performer} maintains it where that is another; both may be absent. */
public record SystemFact(UUID id, SystemKind kind, String name, UUID vendor, UUID performer, Set<UUID> touchedBy) {

    public SystemFact {
        touchedBy = Set.copyOf(touchedBy);
    }

    /** Who maintains it, or null. */
    public UUID maintainedBy() {
        return performer != null ? performer : vendor;
    }
}
