package jp.bunkai.matrix.start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.RowFact;

/**
 * Which assets share a row of one duty in one phase: those of one kind and one maintainer. An asset that nobody maintains stands
 * alone, for who will hold it may differ. An asset that changed its maintainer leaves a group for that maintainer's; a row that stands
 * OUT keeps its assets and takes no others. Of a duty that is not core only assets that had a row get one.
 */
final class AssetGroups {

    private final Arrangement arrangement;
    private final Duty duty;
    private final Set<UUID> placed = new HashSet<>();
    private final Set<UUID> known = new HashSet<>();
    private final Map<RowFact, List<UUID>> groups = new LinkedHashMap<>();
    private final Map<Key, RowFact> rowOf = new LinkedHashMap<>();
    private final Map<Key, List<UUID>> fresh = new LinkedHashMap<>();

    /** What makes assets alike; {@code alone} sets an asset that nobody maintains apart. */
    private record Key(AssetKind kind, UUID maintainedBy, UUID alone) {

        static Key of(AssetFact asset) {
            return new Key(asset.kindByFunction(), asset.maintainedBy(), null);
        }

        static Key ofFresh(AssetFact asset) {
            return new Key(asset.kindByFunction(), asset.maintainedBy(), asset.maintainedBy() == null ? asset.id() : null);
        }
    }

    private AssetGroups(Arrangement arrangement, Duty duty) {
        this.arrangement = arrangement;
        this.duty = duty;
    }

    static AssetGroups of(Arrangement arrangement, Duty duty, Phase phase) {
        AssetGroups groups = new AssetGroups(arrangement, duty);
        arrangement.rowsOf(duty, phase).forEach(groups::keep);
        arrangement.assets().forEach(groups::place);
        return groups;
    }

    /** Keeps in a row the assets that are still alike. */
    private void keep(RowFact row) {
        List<AssetFact> assets = row.scope().ids().stream().flatMap(id -> arrangement.findAsset(id).stream()).toList();
        assets.forEach(asset -> known.add(asset.id()));
        if (!row.in()) {
            assets.forEach(asset -> placed.add(asset.id()));
        } else if (!assets.isEmpty()) {
            Key key = commonest(assets);
            List<UUID> staying = new ArrayList<>(assets.stream().filter(asset -> Key.of(asset).equals(key)).map(AssetFact::id)
                    .filter(placed::add).toList());
            if (!staying.isEmpty()) {
                groups.put(row, staying);
                rowOf.putIfAbsent(key, row);
            }
        }
    }

    /** Gives an asset without a row to its group, or starts one. */
    private void place(AssetFact asset) {
        if (!duty.scope().covers(asset.kindByFunction()) || placed.contains(asset.id())) {
            return;
        }
        RowFact row = asset.maintainedBy() == null ? null : rowOf.get(Key.of(asset));
        if (row != null) {
            groups.get(row).add(asset.id());
        } else if (duty.core() || known.contains(asset.id())) {
            fresh.computeIfAbsent(Key.ofFresh(asset), any -> new ArrayList<>()).add(asset.id());
        }
    }

    /** The key of most assets; of as many, the first one's. */
    private static Key commonest(List<AssetFact> assets) {
        Map<Key, Long> counts = assets.stream().map(Key::of)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElseThrow();
    }

    /** Rows whose group changed, with the assets it has now. */
    Map<RowFact, List<UUID>> changed() {
        Map<RowFact, List<UUID>> changed = new LinkedHashMap<>();
        groups.forEach((row, assets) -> {
            if (!Set.copyOf(row.scope().ids()).equals(Set.copyOf(assets))) {
                changed.put(row, assets);
            }
        });
        return changed;
    }

    /** Groups of assets that have no row yet. */
    Iterable<List<UUID>> newGroups() {
        return fresh.values();
    }
}
