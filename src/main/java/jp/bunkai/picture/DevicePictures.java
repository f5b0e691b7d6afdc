package jp.bunkai.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.picture.view.DeviceCode;
import jp.bunkai.picture.view.PictureAsset;
import jp.bunkai.picture.view.PictureDevice;
import jp.bunkai.platform.http.Etag;

/** Puts devices together from assets and their rows. Pure. */
final class DevicePictures {

    private static final Comparator<PictureDevice> ORDER = Comparator.comparing((PictureDevice device) -> !device.shared())
            .thenComparing(device -> !device.standsOut()).thenComparing(PictureDevice::kind).thenComparing(PictureDevice::label)
            .thenComparing(PictureDevice::key);

    private final Catalogue catalogue;
    private final Map<String, Integer> places = new HashMap<>();

    DevicePictures(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.duties().forEach(duty -> places.put(duty.id(), places.size()));
    }

    /** What makes rows of several dossiers rows of one duty; a duty of the hospital's own is its row. */
    private record Key(String duty, UUID ownRow, Phase phase) {

        static Key of(PictureDevice.Duty duty) {
            return new Key(duty.duty(), duty.duty() == null ? duty.cells().get(0).rowId() : null, duty.phase());
        }
    }

    /** An asset as a device of its own. {@code rows}: each a duty with one cell and no codes yet. */
    PictureDevice single(PictureAsset asset, List<PictureDevice.Duty> rows) {
        return device(asset.id(), null, null, List.of(asset), rows);
    }

    /**
     * All devices of the hospital, those that matter most first.
     *
     * @param singles each asset as a device of its own, in the order of the dossiers
     * @param links which of them are one, by asset
     */
    List<PictureDevice> all(Stream<PictureDevice> singles, Map<UUID, Link> links) {
        Map<UUID, List<PictureDevice>> linked = new LinkedHashMap<>();
        List<PictureDevice> all = new ArrayList<>();
        Map<UUID, Link> byDevice = new HashMap<>();
        singles.forEach(single -> {
            Link link = links.get(single.key());
            if (link == null) {
                all.add(single);
            } else {
                linked.computeIfAbsent(link.device(), any -> new ArrayList<>()).add(single);
                byDevice.put(link.device(), link);
            }
        });
        linked.forEach((device, parts) -> all.add(device(device, device, Etag.of(byDevice.get(device).version()),
                parts.stream().flatMap(part -> part.assets().stream()).toList(), parts.stream().flatMap(part -> part.duties().stream()).toList())));
        all.sort(ORDER);
        return all;
    }

    /** The device that an asset belongs to, and the version of that. */
    record Link(UUID device, int version) {
    }

    private PictureDevice device(UUID key, UUID device, String etag, List<PictureAsset> assets, List<PictureDevice.Duty> rows) {
        Map<Key, List<PictureDevice.Duty>> byDuty = rows.stream().collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        Set<AssetKind> kinds = assets.stream().map(DevicePictures::kindByFunction).collect(Collectors.toSet());
        Set<UUID> dossiers = assets.stream().map(PictureAsset::dossierId).collect(Collectors.toCollection(LinkedHashSet::new));
        List<PictureDevice.Duty> duties = new ArrayList<>();
        byDuty.values().forEach(parts -> duties.add(merged(dossiers, parts)));
        Set<Key> there = new HashSet<>(byDuty.keySet());
        catalogue.coreDuties().stream().filter(duty -> kinds.stream().anyMatch(duty.scope()::covers))
                .flatMap(duty -> duty.phases().stream().filter(phase -> !there.contains(new Key(duty.id(), null, phase))).map(phase -> missing(dossiers, duty, phase)))
                .forEach(duties::add);
        duties.sort(Comparator.comparing((PictureDevice.Duty duty) -> duty.duty() == null ? Integer.MAX_VALUE : places.getOrDefault(duty.duty(), places.size()))
                .thenComparing(PictureDevice.Duty::phase));
        List<DeviceCode> codes = duties.stream().flatMap(duty -> duty.codes().stream()).distinct().sorted().toList();
        return new PictureDevice(key, device, etag, assets.get(0).label(), assets.get(0).kind(), assets, codes, List.copyOf(duties));
    }

    private static PictureDevice.Duty merged(Set<UUID> dossiers, List<PictureDevice.Duty> parts) {
        PictureDevice.Duty first = parts.get(0);
        List<PictureDevice.Cell> cells = parts.stream().flatMap(part -> part.cells().stream()).toList();
        // What only one dossier knows by its own words cannot be silent in another.
        Set<UUID> concerned = first.duty() == null ? Set.of(cells.get(0).dossierId()) : dossiers;
        return new PictureDevice.Duty(first.duty(), first.title(), first.area(), first.core(), first.phase(), DeviceRule.codes(concerned, cells), cells);
    }

    private static PictureDevice.Duty missing(Set<UUID> dossiers, Duty duty, Phase phase) {
        return new PictureDevice.Duty(duty.id(), duty.title(), duty.area(), true, phase, DeviceRule.codes(dossiers, List.of()), List.of());
    }

    private static AssetKind kindByFunction(PictureAsset asset) {
        return asset.actsAsServer() ? AssetKind.SERVER : asset.kind();
    }

    /** The duties of a device that have codes now which they did not have before; empty where there is none. */
    static List<PictureDevice.Duty> worse(PictureDevice before, PictureDevice after) {
        Map<Key, List<DeviceCode>> had = new HashMap<>();
        if (before != null) {
            before.duties().stream().filter(DevicePictures::named).forEach(duty -> had.put(Key.of(duty), duty.codes()));
        }
        List<PictureDevice.Duty> worse = new ArrayList<>();
        after.duties().stream().filter(DevicePictures::named).forEach(duty -> {
            List<DeviceCode> fresh = duty.codes().stream().filter(code -> !had.getOrDefault(Key.of(duty), List.of()).contains(code)).toList();
            if (!fresh.isEmpty()) {
                worse.add(new PictureDevice.Duty(duty.duty(), duty.title(), duty.area(), duty.core(), duty.phase(), fresh, duty.cells()));
            }
        });
        return worse;
    }

    private static boolean named(PictureDevice.Duty duty) {
        return Objects.nonNull(duty.duty()) || !duty.cells().isEmpty();
    }
}
