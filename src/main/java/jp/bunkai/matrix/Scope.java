package jp.bunkai.matrix;

import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.ScopeKind;

/**
 * The scope object of a row: nothing further for the dossier, one party, one system, or one asset or group of like assets with one
 * maintainer. The ids are in ascending order of their text, so that equal scopes are equal.
 */
public record Scope(ScopeKind kind, List<UUID> ids) {

    public Scope {
        ids = ids.stream().distinct().sorted(java.util.Comparator.comparing(UUID::toString)).toList();
        boolean sound = switch (kind) {
            case DOSSIER -> ids.isEmpty();
            case PARTY, SYSTEM -> ids.size() == 1;
            case ASSET -> !ids.isEmpty();
        };
        if (!sound) {
            throw new IllegalArgumentException("a scope " + kind + " cannot have " + ids.size() + " objects");
        }
    }

    public static Scope dossier() {
        return new Scope(ScopeKind.DOSSIER, List.of());
    }

    public static Scope party(UUID party) {
        return new Scope(ScopeKind.PARTY, List.of(party));
    }

    public static Scope system(UUID system) {
        return new Scope(ScopeKind.SYSTEM, List.of(system));
    }

    public static Scope assets(List<UUID> assets) {
        return new Scope(ScopeKind.ASSET, assets);
    }

    /** The one object, or the first of a group; null for the dossier. */
    public UUID id() {
        return ids.isEmpty() ? null : ids.get(0);
    }

    public boolean of(ScopeKind other) {
        return kind == other;
    }
}
