package jp.bunkai.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.bunkai.dossier.Dossier;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.ServerCover;
import jp.bunkai.matrix.rules.UpdateSentenceRule;
import jp.bunkai.picture.DossierPicture.Holding;
import jp.bunkai.picture.view.DeviceCode;
import jp.bunkai.picture.view.PictureAsset;
import jp.bunkai.picture.view.PictureContract;
import jp.bunkai.picture.view.PictureDevice;
import jp.bunkai.picture.view.PictureDossier;
import jp.bunkai.picture.view.PictureEnd;
import jp.bunkai.picture.view.PictureFinding;
import jp.bunkai.picture.view.PictureOrganisation;
import jp.bunkai.picture.view.PictureSentence;
import jp.bunkai.picture.view.PictureVendor;
import jp.bunkai.picture.view.PictureView;
import jp.bunkai.picture.view.ServerCoverView;

/** Lays the summaries of dossiers side by side. Pure. */
final class PictureAssembly {

    private static final int DEVICES = 2_000;
    private static final int ENDS = 1_000;
    private static final int SERVERS = 200;

    private final Collection<DossierPicture> pictures;

    PictureAssembly(Collection<DossierPicture> pictures) {
        this.pictures = pictures;
    }

    /**
     * @param dossiers of which the pictures are, in the same order
     * @param leftOff how many dossiers there are besides
     * @param devices all of them, in order
     */
    PictureView view(LocalDate today, List<ViewedDossier> dossiers, int leftOff, List<PictureDevice> devices) {
        Map<UUID, Dossier> named = dossiers.stream().collect(Collectors.toMap(ViewedDossier::id, ViewedDossier::dossier));
        List<PictureEnd> ends = all(DossierPicture::ends).stream().sorted(Comparator.comparing(PictureEnd::on).thenComparing(PictureEnd::kind)
                .thenComparing(PictureEnd::what).thenComparing(PictureEnd::subjectId)).toList();
        return new PictureView(today, pictures.stream().map(picture -> dossier(named.get(picture.dossierId()), picture)).toList(), leftOff,
                PictureFinding.counts(all(DossierPicture::codes)), sentence(), organisations(pictures), all(DossierPicture::contracts), vendors(devices),
                first(devices, DEVICES), beyond(devices, DEVICES), codes(devices), first(ends, ENDS), beyond(ends, ENDS));
    }

    static <T> List<T> first(List<T> all, int most) {
        return all.size() <= most ? all : List.copyOf(all.subList(0, most));
    }

    static int beyond(List<?> all, int most) {
        return Math.max(0, all.size() - most);
    }

    private <T> List<T> all(Function<DossierPicture, List<T>> part) {
        return pictures.stream().flatMap(picture -> part.apply(picture).stream()).toList();
    }

    private static PictureDossier dossier(Dossier dossier, DossierPicture picture) {
        return new PictureDossier(dossier.id(), dossier.name(), dossier.stage(), picture.rows(), picture.held(), picture.rows() - picture.held(),
                picture.withoutResponsible(), PictureFinding.counts(picture.codes()), picture.codes(), picture.areas(), ServerCoverView.of(picture.cover()));
    }

    static ServerCover cover(Collection<DossierPicture> pictures) {
        return pictures.stream().map(DossierPicture::cover).reduce(ServerCover.NOTHING, ServerCover::and);
    }

    private PictureSentence sentence() {
        ServerCover cover = cover(pictures);
        List<PictureSentence.Server> uncovered = all(DossierPicture::uncovered);
        return new PictureSentence(cover.state(), cover.servers(), cover.covered(), cover.noneUnlisted(), UpdateSentenceRule.DISCLAIMER,
                first(uncovered, SERVERS), beyond(uncovered, SERVERS));
    }

    /** Each once, the hospital first, then by name. */
    static List<PictureOrganisation> organisations(Collection<DossierPicture> pictures) {
        Map<UUID, PictureOrganisation> byId = new LinkedHashMap<>();
        pictures.forEach(picture -> picture.organisations().forEach(organisation -> byId.putIfAbsent(organisation.id(), organisation)));
        return byId.values().stream().sorted(Comparator.comparing((PictureOrganisation organisation) -> !organisation.hospital())
                .thenComparing(organisation -> organisation.name().ja()).thenComparing(PictureOrganisation::id)).toList();
    }

    private List<PictureVendor> vendors(List<PictureDevice> devices) {
        Map<UUID, Holding> held = new LinkedHashMap<>();
        Map<UUID, Set<UUID>> dossiers = new HashMap<>();
        pictures.forEach(picture -> picture.vendors().forEach((vendor, holding) -> {
            held.merge(vendor, holding, Holding::and);
            dossiers.computeIfAbsent(vendor, any -> new LinkedHashSet<>()).add(picture.dossierId());
        }));
        Map<UUID, Integer> holds = new HashMap<>();
        Map<UUID, Integer> maintains = new HashMap<>();
        devices.forEach(device -> {
            device.holders().map(PictureDevice.Holder::organisationId).distinct().forEach(vendor -> holds.merge(vendor, 1, Integer::sum));
            device.assets().stream().map(PictureAsset::maintainedById).filter(Objects::nonNull).distinct()
                    .forEach(vendor -> maintains.merge(vendor, 1, Integer::sum));
        });
        Map<UUID, List<PictureContract>> contracts = contracts();
        return held.entrySet().stream().map(vendor -> vendor(vendor.getKey(), vendor.getValue(), dossiers.get(vendor.getKey()),
                        holds.getOrDefault(vendor.getKey(), 0), maintains.getOrDefault(vendor.getKey(), 0), contracts.getOrDefault(vendor.getKey(), List.of())))
                .sorted(Comparator.comparing((PictureVendor vendor) -> -vendor.accountable() - vendor.responsible()).thenComparing(PictureVendor::organisationId))
                .toList();
    }

    private static PictureVendor vendor(UUID id, Holding held, Set<UUID> dossiers, int devices, int maintains, List<PictureContract> contracts) {
        return new PictureVendor(id, List.copyOf(dossiers), held.accountable(), held.responsible(), devices, maintains, contracts.size(),
                (int) contracts.stream().filter(PictureContract::inForce).count());
    }

    /** By everybody who contracts or performs. */
    private Map<UUID, List<PictureContract>> contracts() {
        Map<UUID, List<PictureContract>> byVendor = new HashMap<>();
        all(DossierPicture::contracts).forEach(contract -> new LinkedHashSet<>(List.of(contract.contractingId(), contract.performingId()))
                .forEach(vendor -> byVendor.computeIfAbsent(vendor, any -> new ArrayList<>()).add(contract)));
        return byVendor;
    }

    private static List<PictureView.DeviceCodeCount> codes(List<PictureDevice> devices) {
        Map<DeviceCode, Integer> counted = new EnumMap<>(DeviceCode.class);
        devices.forEach(device -> device.duties().forEach(duty -> duty.codes().forEach(code -> counted.merge(code, 1, Integer::sum))));
        return counted.entrySet().stream().map(code -> new PictureView.DeviceCodeCount(code.getKey(), code.getValue())).toList();
    }
}
