package jp.bunkai.matrix;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.AssetKind;

/**
 * An asset in use, or a count of like ones. {@code maintainedBy}, {@code system}, {@code endOfSupport} and {@code replacementPlan} may
 * be absent; {@code touchedBy} names who works on it besides its maintainer and its system's vendor.
 */
public record AssetFact(UUID id, AssetKind kind, String label, int count, UUID maintainedBy, UUID system, boolean actsAsServer,
        LocalDate endOfSupport, String replacementPlan, Set<UUID> touchedBy) {

    public AssetFact {
        touchedBy = Set.copyOf(touchedBy);
    }

    /** The kind it counts as: what runs a system end to end is a server. */
    public AssetKind kindByFunction() {
        return actsAsServer ? AssetKind.SERVER : kind;
    }

    public boolean hasReplacementPlan() {
        return replacementPlan != null && !replacementPlan.isBlank();
    }
}
