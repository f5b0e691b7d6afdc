package jp.bunkai.picture.device;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.matrix.store.OrganisationHold;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.picture.view.PictureAsset;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/**
 * Lets people of a hospital say which assets of its dossiers are one device, and which are not. Whoever writes holds the hospital, so that one says so
 * after the other. It changes no dossier, and no vendor learns of it.
 */
@ApplicationScoped
class DeviceService {

    private static final int DEVICES = 1_000;
    private static final int PROPOSALS = 200;
    private static final int OF_ONE = 50;

    private final Transactions transactions;
    private final HospitalAssets assets;
    private final DeviceStore store;
    private final OrganisationHold organisations;
    private final DeviceTrail trail;

    DeviceService(Transactions transactions, HospitalAssets assets, DeviceStore store, OrganisationHold organisations, DeviceTrail trail) {
        this.transactions = transactions;
        this.assets = assets;
        this.store = store;
        this.organisations = organisations;
        this.trail = trail;
    }

    /** The assets of a hospital in use, by id and in order, with the name of the dossier that each is in. */
    private record Register(Map<UUID, PictureAsset> assets, Map<UUID, String> dossiers) {

        static Register of(List<HospitalAssets.Registered> registered) {
            Map<UUID, PictureAsset> assets = new LinkedHashMap<>();
            Map<UUID, String> dossiers = new HashMap<>();
            registered.forEach(one -> {
                assets.put(one.asset().id(), one.asset());
                dossiers.put(one.asset().dossierId(), one.dossierName());
            });
            return new Register(assets, dossiers);
        }

        DeviceAsset view(PictureAsset asset, UUID device) {
            return new DeviceAsset(asset, dossiers.get(asset.dossierId()), device);
        }

        DeviceView view(DeviceStore.Stored device) {
            Set<UUID> ofDevice = new HashSet<>(device.assets());
            return new DeviceView(device.id(), Etag.of(device.version()), assets.values().stream().filter(asset -> ofDevice.contains(asset.id()))
                    .map(asset -> view(asset, device.id())).toList());
        }

        List<String> labels(List<UUID> of) {
            return of.stream().map(assets::get).filter(Objects::nonNull).map(asset -> asset.label() + "（" + dossiers.get(asset.dossierId()) + "）").toList();
        }
    }

    DeviceView.Devices list(Viewer viewer) {
        return transactions.call(() -> {
            Register register = register(viewer);
            List<DeviceView> all = store.all(viewer.organisationId()).stream().map(register::view).toList();
            return new DeviceView.Devices(all.stream().limit(DEVICES).toList(), Math.max(0, all.size() - DEVICES));
        });
    }

    DeviceProposalsView proposals(Viewer viewer) {
        return transactions.call(() -> {
            Register register = register(viewer);
            Map<UUID, UUID> devices = devices(viewer);
            List<DeviceStore.Apart> apart = store.apart(viewer.organisationId()).stream()
                    .filter(pair -> register.assets().containsKey(pair.assets().first()) && register.assets().containsKey(pair.assets().second())).toList();
            List<Candidates.Candidate> found = Candidates.of(List.copyOf(register.assets().values()), devices,
                    apart.stream().map(DeviceStore.Apart::assets).collect(Collectors.toSet()));
            return new DeviceProposalsView(found.stream().limit(PROPOSALS).map(one -> new DeviceProposalsView.Proposal(List.copyOf(one.because()),
                            one.assets().get(0).kind(), one.assets().stream().limit(OF_ONE).map(asset -> register.view(asset, devices.get(asset.id()))).toList()))
                    .toList(), Math.max(0, found.size() - PROPOSALS),
                    apart.stream().limit(PROPOSALS).map(pair -> view(register, devices, pair)).toList(), Math.max(0, apart.size() - PROPOSALS));
        });
    }

    private static ApartView view(Register register, Map<UUID, UUID> devices, DeviceStore.Apart pair) {
        return new ApartView(pair.id(), List.of(register.view(register.assets().get(pair.assets().first()), devices.get(pair.assets().first())),
                register.view(register.assets().get(pair.assets().second()), devices.get(pair.assets().second()))));
    }

    private Map<UUID, UUID> devices(Viewer viewer) {
        Map<UUID, UUID> devices = new HashMap<>();
        store.all(viewer.organisationId()).forEach(device -> device.assets().forEach(asset -> devices.put(asset, device.id())));
        return devices;
    }

    DeviceView link(Viewer viewer, NewDevice wanted) {
        return transactions.call(() -> {
            Register register = held(viewer);
            Map<UUID, UUID> dossiers = known(register, wanted.assetIds());
            requireOnceInEach(wanted.assetIds(), dossiers);
            requireFree(viewer, wanted.assetIds());
            UUID device = store.add(viewer.organisationId());
            store.join(viewer.organisationId(), device, dossiers);
            forgetWithin(viewer, wanted.assetIds());
            trail.linked(viewer, device, register.labels(wanted.assetIds()));
            return register.view(find(viewer, device));
        });
    }

    DeviceView add(Viewer viewer, UUID deviceId, String ifMatch, UUID asset) {
        return transactions.call(() -> {
            Register register = held(viewer);
            DeviceStore.Stored device = find(viewer, deviceId);
            Etag.require(ifMatch, device.version());
            UUID dossier = asset(register, asset, "/assetId").dossierId();
            if (device.assets().stream().map(register.assets()::get).filter(Objects::nonNull).anyMatch(other -> other.dossierId().equals(dossier))) {
                throw ProblemException.invalid("/assetId", "same-dossier", "この機器には、同じ案件の資産がすでにあります。", "An asset of the same dossier is part of it already.");
            }
            requireFree(viewer, List.of(asset));
            // What was retired makes room for what took its place in the dossier.
            List<UUID> retired = device.assets().stream().filter(one -> !register.assets().containsKey(one)).toList();
            store.unlink(retired);
            store.join(viewer.organisationId(), deviceId, Map.of(asset, dossier));
            store.changed(deviceId);
            List<UUID> together = new ArrayList<>(device.assets());
            together.add(asset);
            forgetWithin(viewer, together);
            trail.linked(viewer, deviceId, register.labels(together));
            return register.view(find(viewer, deviceId));
        });
    }

    void unlink(Viewer viewer, UUID deviceId, UUID asset, String ifMatch) {
        transactions.run(() -> {
            Register register = held(viewer);
            DeviceStore.Stored device = find(viewer, deviceId);
            if (!device.assets().contains(asset)) {
                throw ProblemException.of(ProblemType.NOT_FOUND);
            }
            Etag.require(ifMatch, device.version());
            List<UUID> left = device.assets().stream().filter(one -> !one.equals(asset) && register.assets().containsKey(one)).toList();
            if (left.size() > 1) {
                store.unlink(List.of(asset));
                store.changed(deviceId);
            } else {
                store.unlink(device.assets());
                store.end(deviceId);
            }
            trail.unlinked(viewer, deviceId, register.labels(List.of(asset)), register.labels(left));
        });
    }

    List<ApartView> apart(Viewer viewer, NewDevice.Apart wanted) {
        return transactions.call(() -> {
            Register register = held(viewer);
            Map<UUID, UUID> dossiers = known(register, wanted.assetIds());
            Set<Candidates.Pair> pairs = pairs(wanted.assetIds(), dossiers);
            if (pairs.isEmpty()) {
                throw ProblemException.invalid("/assetIds", "same-dossier", "別々の案件の資産を選んでください。", "Choose assets of different dossiers.");
            }
            Map<UUID, UUID> devices = devices(viewer);
            if (pairs.stream().anyMatch(pair -> devices.containsKey(pair.first()) && devices.get(pair.first()).equals(devices.get(pair.second())))) {
                throw ProblemException.of(ProblemType.CONFLICT, "同じ機器として結び付けた資産が含まれています。先に結び付けを外してください。",
                        "Some of them are linked as one device. Unlink them first.");
            }
            Set<Candidates.Pair> said = store.apart(viewer.organisationId()).stream().map(DeviceStore.Apart::assets).collect(Collectors.toSet());
            List<Candidates.Pair> fresh = pairs.stream().filter(pair -> !said.contains(pair)).toList();
            if (!fresh.isEmpty()) {
                fresh.forEach(pair -> store.addApart(viewer, pair, dossiers));
                trail.apart(viewer, wanted.assetIds().get(0), register.labels(wanted.assetIds()));
            }
            return store.apart(viewer.organisationId()).stream().filter(pair -> pairs.contains(pair.assets())).map(pair -> view(register, devices, pair)).toList();
        });
    }

    void forget(Viewer viewer, UUID apartId) {
        transactions.run(() -> {
            Register register = held(viewer);
            DeviceStore.Apart pair = store.apart(viewer.organisationId()).stream().filter(one -> one.id().equals(apartId)).findFirst()
                    .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
            store.forgetApart(List.of(pair));
            trail.forgotten(viewer, pair.assets().first(), register.labels(List.of(pair.assets().first(), pair.assets().second())));
        });
    }

    /** The newer word counts: what is one now was not apart. */
    private void forgetWithin(Viewer viewer, List<UUID> assets) {
        store.forgetApart(store.apart(viewer.organisationId()).stream()
                .filter(pair -> assets.contains(pair.assets().first()) && assets.contains(pair.assets().second())).toList());
    }

    private static Set<Candidates.Pair> pairs(List<UUID> assets, Map<UUID, UUID> dossiers) {
        return assets.stream().flatMap(one -> assets.stream().filter(other -> !dossiers.get(one).equals(dossiers.get(other)))
                .map(other -> new Candidates.Pair(one, other))).collect(Collectors.toSet());
    }

    private Register held(Viewer viewer) {
        requireHospital(viewer);
        organisations.hold(viewer.organisationId());
        return register(viewer);
    }

    private Register register(Viewer viewer) {
        requireHospital(viewer);
        return Register.of(assets.of(viewer.organisationId()));
    }

    private static void requireHospital(Viewer viewer) {
        if (!viewer.hospital()) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
    }

    private DeviceStore.Stored find(Viewer viewer, UUID device) {
        return store.find(viewer.organisationId(), device).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    /** The dossier of each; refuses what is not there, or there twice. */
    private static Map<UUID, UUID> known(Register register, List<UUID> assets) {
        Map<UUID, UUID> dossiers = new LinkedHashMap<>();
        for (int i = 0; i < assets.size(); i++) {
            if (dossiers.put(assets.get(i), asset(register, assets.get(i), "/assetIds/" + i).dossierId()) != null) {
                throw ProblemException.invalid("/assetIds/" + i, "duplicate", "同じ資産が2回指定されています。", "The same asset is named twice.");
            }
        }
        return dossiers;
    }

    private static PictureAsset asset(Register register, UUID asset, String pointer) {
        PictureAsset found = register.assets().get(asset);
        if (found == null) {
            throw ProblemException.invalid(pointer, "unknown", "資産が見つかりません。", "There is no such asset.");
        }
        return found;
    }

    private static void requireOnceInEach(List<UUID> assets, Map<UUID, UUID> dossiers) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < assets.size(); i++) {
            if (!seen.add(dossiers.get(assets.get(i)))) {
                throw ProblemException.invalid("/assetIds/" + i, "same-dossier", "同じ案件の資産が2つ含まれています。案件ごとに1つ選んでください。",
                        "Two of them stand in the same dossier. Choose one of each.");
            }
        }
    }

    private void requireFree(Viewer viewer, List<UUID> assets) {
        Map<UUID, UUID> devices = devices(viewer);
        if (assets.stream().anyMatch(devices::containsKey)) {
            throw ProblemException.of(ProblemType.CONFLICT, "すでにほかの資産と結び付けた資産が含まれています。読み直して、その機器に加えてください。",
                    "Some of them are part of a device already. Read again, and add to that device.");
        }
    }
}
