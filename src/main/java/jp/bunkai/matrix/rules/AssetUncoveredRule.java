package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Purpose;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.catalogue.SystemKind;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.Severity;

/**
 * Each asset has a row that patches it, restricts from where it is reached and keeps its credentials, as far as the catalogue knows
 * such a duty for its kind. A duty of the asset's system counts too; a row that stands OUT does not. WARNING: such an asset is in
 * nobody's hands even where no core duty is missing.
 */
@Singleton
public final class AssetUncoveredRule implements Rule {

    private static final Map<Purpose, Text> CARE = care();

    private static Map<Purpose, Text> care() {
        Map<Purpose, Text> care = new EnumMap<>(Purpose.class);
        care.put(Purpose.PATCH, new Text("更新の適用", "patching"));
        care.put(Purpose.RESTRICT, new Text("接続元の制限", "restricting access"));
        care.put(Purpose.CREDENTIALS, new Text("管理者資格情報の管理", "keeping its credentials"));
        return care;
    }

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.ASSET_UNCOVERED);
    }

    @Override
    public Stream<Finding> check(Arrangement arrangement) {
        Map<Purpose, Set<UUID>> cared = new EnumMap<>(Purpose.class);
        CARE.keySet().forEach(purpose -> cared.put(purpose, objectsOf(arrangement, purpose)));
        return arrangement.assets().stream().flatMap(asset -> check(arrangement, asset, cared));
    }

    private Set<UUID> objectsOf(Arrangement arrangement, Purpose purpose) {
        return arrangement.catalogue().dutiesFor(purpose).stream()
                .flatMap(duty -> arrangement.rowsOf(duty.id()).stream()).filter(row -> row.in())
                .flatMap(row -> row.scope().ids().stream()).collect(Collectors.toCollection(HashSet::new));
    }

    private Stream<Finding> check(Arrangement arrangement, AssetFact asset, Map<Purpose, Set<UUID>> cared) {
        List<Text> without = new ArrayList<>();
        CARE.forEach((purpose, care) -> {
            Set<UUID> objects = cared.get(purpose);
            boolean has = objects.contains(asset.id()) || asset.system() != null && objects.contains(asset.system());
            if (!has && applies(arrangement.catalogue(), purpose, asset)) {
                without.add(care);
            }
        });
        return without.isEmpty() ? Stream.empty() : Stream.of(finding(asset, without));
    }

    /** Whether the catalogue has such a duty for this kind of asset, or, where it has none for assets, for systems. */
    private boolean applies(Catalogue catalogue, Purpose purpose, AssetFact asset) {
        boolean ofItsKind = catalogue.dutiesFor(purpose).stream().anyMatch(duty -> duty.scope().covers(asset.kindByFunction()));
        return ofItsKind || switch (asset.kind()) {
            case MEDICAL_DEVICE -> catalogue.dutiesFor(purpose).stream().anyMatch(AssetUncoveredRule::ofDevices);
            case SERVER, CLIENT, VPN, NETWORK, CONNECTION -> false;
        };
    }

    private static boolean ofDevices(Duty duty) {
        return duty.scope().of() == ScopeKind.SYSTEM
                && duty.scope().covers(SystemKind.MEDICAL_DEVICE);
    }

    private Finding finding(AssetFact asset, List<Text> without) {
        String ja = without.stream().map(Text::ja).collect(Collectors.joining("・"));
        String en = without.stream().map(Text::en).collect(Collectors.joining(", "));
        return new Finding(FindingCode.ASSET_UNCOVERED, Severity.WARNING, null, null, null, asset.id(),
                new Text("「" + asset.label() + "」には、次の行がありません: " + ja + "。",
                        "“" + asset.label() + "” has no row for: " + en + "."),
                new Text("実施事項の一覧からその行を追加し、担い手を決めてください。",
                        "Add that row from the list of duties and decide who holds it."),
                Audience.all());
    }
}
