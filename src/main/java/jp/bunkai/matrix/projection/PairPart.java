package jp.bunkai.matrix.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.platform.CanonicalJson;

/**
 * Of what a vendor sees of a row, that which binds the hospital and itself: the letters and terms of others stand in an annex for reference only. Its
 * digest is the same whether it is computed from the row or from the canonical form that was frozen.
 */
public final class PairPart {

    private PairPart() {
    }

    /** From a row as it stands, under a version of the projection. */
    public static String digest(int version, UUID hospital, UUID vendor, ProjectedRow seen) {
        Set<UUID> pair = Set.of(hospital, vendor);
        return ProjectionVersions.digest(version, vendor, new ProjectedRow(seen.row(), only(seen.letters(), pair), seen.lettersHidden(),
                only(seen.terms(), pair), seen.declarations(), seen.evidence()));
    }

    /** From the canonical form of the vendor's projection, read as plain maps and lists. */
    public static String digest(UUID hospital, UUID vendor, Map<String, Object> canonical) {
        Set<String> pair = Set.of(hospital.toString(), vendor.toString());
        Map<String, Object> cut = new LinkedHashMap<>(canonical);
        for (String byParty : Set.of("letters", "terms")) {
            if (canonical.get(byParty) instanceof Map<?, ?> all) {
                cut.put(byParty, only(all, pair));
            }
        }
        return ProjectionVersions.digest(CanonicalJson.bytes(cut));
    }

    private static <K, V> Map<K, V> only(Map<K, V> all, Set<?> keys) {
        return all.entrySet().stream().filter(entry -> keys.contains(entry.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
