package jp.bunkai.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says for which objects a duty has rows. An empty set of kinds means every kind; only a SYSTEM scope has system kinds
 * and only an ASSET scope has asset kinds.
 */
public record DutyScope(ScopeKind of, Set<SystemKind> systemKinds, Set<AssetKind> assetKinds) {

    public DutyScope {
        systemKinds = Ordered.copy(SystemKind.class, systemKinds);
        assetKinds = Ordered.copy(AssetKind.class, assetKinds);
        if (of != ScopeKind.SYSTEM && !systemKinds.isEmpty() || of != ScopeKind.ASSET && !assetKinds.isEmpty()) {
            throw new IllegalArgumentException("a scope " + of + " has no such kinds");
        }
    }

    /** A scope without kinds: the dossier, each vendor, each system or each asset. */
    public static DutyScope of(ScopeKind of) {
        return new DutyScope(of, Set.of(), Set.of());
    }

    public static DutyScope ofSystems(Collection<SystemKind> kinds) {
        return new DutyScope(ScopeKind.SYSTEM, Set.copyOf(kinds), Set.of());
    }

    public static DutyScope ofAssets(Collection<AssetKind> kinds) {
        return new DutyScope(ScopeKind.ASSET, Set.of(), Set.copyOf(kinds));
    }

    /** Whether a system of this kind has a row of the duty. */
    public boolean covers(SystemKind kind) {
        return of == ScopeKind.SYSTEM && (systemKinds.isEmpty() || systemKinds.contains(kind));
    }

    /** Whether an asset of this kind has a row of the duty. */
    public boolean covers(AssetKind kind) {
        return of == ScopeKind.ASSET && (assetKinds.isEmpty() || assetKinds.contains(kind));
    }

    /** The names of the kinds, in the order of their declaration; empty for every kind. */
    public List<String> kinds() {
        return Stream.concat(systemKinds.stream(), assetKinds.stream()).map(Enum::name).toList();
    }
}
