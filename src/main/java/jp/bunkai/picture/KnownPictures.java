package jp.bunkai.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.MatrixService;
import jp.bunkai.matrix.store.MatrixStamps;

/**
 * What the picture takes of each dossier, remembered as long as the dossier's matrix stands as it stood and the day is the same: one statement where
 * all are known; where any is not, as many more as loading matrices takes, however many dossiers and rows.
 */
@Singleton
class KnownPictures {

    /** Cells of all dossiers together: some twenty hospitals of 10,000 rows. */
    private static final int REMEMBERED = 200_000;

    private final MatrixStamps stamps;
    private final MatrixLoader loader;
    private final MatrixService matrices;
    private final AssetWords words;
    private final DevicePictures devices;
    private final Cache<UUID, Remembered> known = Caffeine.newBuilder().maximumWeight(REMEMBERED)
            .<UUID, Remembered>weigher((dossier, remembered) -> remembered.picture().size()).build();

    KnownPictures(MatrixStamps stamps, MatrixLoader loader, MatrixService matrices, AssetWords words, Catalogue catalogue) {
        this.stamps = stamps;
        this.loader = loader;
        this.matrices = matrices;
        this.words = words;
        this.devices = new DevicePictures(catalogue);
    }

    /** All that a picture follows from. {@code noneUnlisted} stands in the dossier itself. */
    private record State(MatrixStamps.Stamp stamp, Boolean noneUnlisted, LocalDate today) {
    }

    private record Remembered(State state, DossierPicture picture) {
    }

    /**
     * By dossier, in the order asked for; in the caller's transaction. What only one side prepares is not in it.
     *
     * @param dossiers of the viewer's own hospital
     */
    Map<UUID, DossierPicture> of(Collection<ViewedDossier> dossiers, LocalDate today) {
        Map<UUID, MatrixStamps.Stamp> stand = stamps.of(dossiers.stream().map(ViewedDossier::id).toList());
        Map<UUID, DossierPicture> pictures = new LinkedHashMap<>();
        List<ViewedDossier> unknown = new ArrayList<>();
        for (ViewedDossier dossier : dossiers) {
            Remembered remembered = known.getIfPresent(dossier.id());
            boolean stands = remembered != null && remembered.state().equals(state(dossier, stand, today));
            pictures.put(dossier.id(), stands ? remembered.picture() : null);
            if (!stands) {
                unknown.add(dossier);
            }
        }
        if (!unknown.isEmpty()) {
            Map<UUID, AssetWords.Words> said = words.of(unknown.stream().map(ViewedDossier::id).toList());
            Map<UUID, LoadedMatrix> loaded = loader.loadAgreed(unknown);
            for (ViewedDossier dossier : unknown) {
                LoadedMatrix matrix = loaded.get(dossier.id());
                DossierPicture picture = new DossierReading(dossier.id(), matrix.arrangement(), said, devices)
                        .picture(matrices.findings(matrix).visibleTo(matrix.sight()));
                pictures.put(dossier.id(), picture);
                if (stand.containsKey(dossier.id()) && matrix.arrangement().today().equals(today)) {
                    known.put(dossier.id(), new Remembered(state(dossier, stand, today), picture));
                }
            }
        }
        return pictures;
    }

    private static State state(ViewedDossier dossier, Map<UUID, MatrixStamps.Stamp> stamps, LocalDate today) {
        return new State(stamps.get(dossier.id()), dossier.dossier().unlistedServersConfirmedNone(), today);
    }
}
