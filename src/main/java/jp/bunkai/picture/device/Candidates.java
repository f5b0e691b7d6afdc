package jp.bunkai.picture.device;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.bunkai.picture.view.PictureAsset;

/**
 * Finds assets of different dossiers that may be one device: of the same kind and with an equal label, or equal maker, version and place. Pure; it
 * proposes and joins nothing.
 */
final class Candidates {

    private static final String BETWEEN = "\u001f";

    private final Map<UUID, UUID> devices;
    private final Set<Pair> apart;
    /** By device; one stands once in a dossier. */
    private final Map<UUID, Set<UUID>> dossiers = new HashMap<>();

    private Candidates(List<PictureAsset> assets, Map<UUID, UUID> devices, Set<Pair> apart) {
        this.devices = devices;
        this.apart = apart;
        assets.stream().filter(asset -> devices.containsKey(asset.id()))
                .forEach(asset -> dossiers.computeIfAbsent(devices.get(asset.id()), any -> new HashSet<>()).add(asset.dossierId()));
    }

    /** Two assets, in either order. */
    record Pair(UUID first, UUID second) {

        Pair {
            if (first.toString().compareTo(second.toString()) > 0) {
                UUID lower = second;
                second = first;
                first = lower;
            }
        }
    }

    /** Assets that may be one, and why. */
    record Candidate(Set<Because> because, List<PictureAsset> assets) {
    }

    /**
     * In the order of the assets; each asset of a candidate may be one with another of it.
     *
     * @param devices the device of each asset that has one
     * @param apart what was said not to be one
     */
    static List<Candidate> of(List<PictureAsset> assets, Map<UUID, UUID> devices, Set<Pair> apart) {
        Candidates said = new Candidates(assets, devices, apart);
        Map<List<PictureAsset>, Set<Because>> found = new LinkedHashMap<>();
        grouped(assets, Candidates::label).forEach(group -> said.open(group)
                .ifPresent(open -> found.computeIfAbsent(open, any -> EnumSet.noneOf(Because.class)).add(Because.LABEL)));
        grouped(assets, Candidates::make).forEach(group -> said.open(group)
                .ifPresent(open -> found.computeIfAbsent(open, any -> EnumSet.noneOf(Because.class)).add(Because.MAKE)));
        return found.entrySet().stream().map(each -> new Candidate(each.getValue(), each.getKey())).toList();
    }

    private static Stream<List<PictureAsset>> grouped(List<PictureAsset> assets, Function<PictureAsset, String> key) {
        Map<String, List<PictureAsset>> groups = new LinkedHashMap<>();
        assets.forEach(asset -> {
            String of = key.apply(asset);
            if (of != null) {
                groups.computeIfAbsent(asset.kind() + BETWEEN + of, any -> new ArrayList<>()).add(asset);
            }
        });
        return groups.values().stream().filter(group -> group.size() > 1);
    }

    private static String label(PictureAsset asset) {
        String label = Folded.of(asset.label());
        return label.isEmpty() ? null : label;
    }

    /** Only where all three are known: one maker and no more says nothing. */
    private static String make(PictureAsset asset) {
        List<String> parts = Stream.of(asset.maker(), asset.version(), asset.place()).map(Folded::of).toList();
        return parts.contains("") ? null : String.join(BETWEEN, parts);
    }

    /** The assets of which somebody has still to say whether they are one with another. */
    private Optional<List<PictureAsset>> open(List<PictureAsset> group) {
        List<PictureAsset> open = group.stream().filter(one -> group.stream().anyMatch(other -> open(one, other))).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(open);
    }

    private boolean open(PictureAsset one, PictureAsset other) {
        return !one.dossierId().equals(other.dossierId()) && !apart.contains(new Pair(one.id(), other.id()))
                && (devices.get(one.id()) == null ? takes(other, one) : devices.get(other.id()) == null && takes(one, other));
    }

    /** Whether the device of an asset, if it is part of one, has room for another asset. */
    private boolean takes(PictureAsset asset, PictureAsset more) {
        UUID device = devices.get(asset.id());
        return device == null || !dossiers.get(device).contains(more.dossierId());
    }
}
