package jp.bunkai.picture;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.MatrixService;
import jp.bunkai.matrix.Rule;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.picture.view.PictureDevice;
import jp.bunkai.picture.view.PictureView;
import jp.bunkai.picture.view.PictureWithout;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * Shows the picture of the viewer's own hospital: what it would see dossier by dossier, and nothing that a side still prepares. For whoever acts for
 * no hospital there is no picture.
 */
@ApplicationScoped
public class PictureService {

    private static final int DOSSIERS = 300;

    private final Transactions transactions;
    private final DossierAccess access;
    private final KnownPictures known;
    private final DeviceLinks links;
    private final MatrixLoader loader;
    private final MatrixService matrices;
    private final AssetWords words;
    private final List<Rule> rules;
    private final DevicePictures devices;
    private final Clock clock;

    PictureService(Transactions transactions, DossierAccess access, KnownPictures known, DeviceLinks links, MatrixLoader loader, MatrixService matrices,
            AssetWords words, @All List<Rule> rules, Catalogue catalogue, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.known = known;
        this.links = links;
        this.loader = loader;
        this.matrices = matrices;
        this.words = words;
        this.rules = rules;
        this.devices = new DevicePictures(catalogue);
        this.clock = clock;
    }

    PictureView picture(Viewer viewer) {
        requireHospital(viewer);
        LocalDate today = Clocks.today(clock);
        return transactions.call(() -> {
            List<ViewedDossier> all = access.ofHospital(viewer);
            List<ViewedDossier> shown = newest(all);
            Collection<DossierPicture> pictures = known.of(shown, today).values();
            return new PictureAssembly(pictures).view(today, shown, all.size() - shown.size(), devices(pictures, links.of(viewer.organisationId())));
        });
    }

    PictureWithout without(Viewer viewer, UUID organisation) {
        requireHospital(viewer);
        LocalDate today = Clocks.today(clock);
        return transactions.call(() -> {
            List<ViewedDossier> shown = newest(access.ofHospital(viewer));
            List<ViewedDossier> concerned = shown.stream().filter(dossier -> dossier.allParties().stream()
                    .anyMatch(party -> !party.hospital() && !party.left() && party.organisationId().equals(organisation))).toList();
            if (concerned.isEmpty()) {
                throw ProblemException.of(ProblemType.NOT_FOUND);
            }
            Map<UUID, DossierPicture> before = known.of(shown, today);
            Map<UUID, DossierPicture> after = new LinkedHashMap<>(before);
            Map<UUID, LoadedMatrix> matrixOf = loader.loadAgreed(concerned);
            Map<UUID, AssetWords.Words> said = words.of(concerned.stream().map(ViewedDossier::id).toList());
            List<Departure> departures = new ArrayList<>();
            for (ViewedDossier dossier : concerned) {
                LoadedMatrix matrix = matrixOf.get(dossier.id());
                Departure departure = new Departure(dossier, matrix, matrices.findings(matrix).visibleTo(matrix.sight()), organisation, rules);
                departures.add(departure);
                after.put(dossier.id(), new DossierReading(dossier.id(), departure.after(), said, devices).picture(departure.findingsAfter()));
            }
            Map<UUID, DevicePictures.Link> linked = links.of(viewer.organisationId());
            return new WithoutAssembly(organisation, departures, before.values(), after.values())
                    .view(devices(before.values(), linked), devices(after.values(), linked));
        });
    }

    private List<PictureDevice> devices(Collection<DossierPicture> pictures, Map<UUID, DevicePictures.Link> linked) {
        return devices.all(pictures.stream().flatMap(picture -> picture.devices().stream()), linked);
    }

    private static List<ViewedDossier> newest(List<ViewedDossier> all) {
        return all.subList(Math.max(0, all.size() - DOSSIERS), all.size());
    }

    private static void requireHospital(Viewer viewer) {
        if (!viewer.hospital()) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
    }
}
