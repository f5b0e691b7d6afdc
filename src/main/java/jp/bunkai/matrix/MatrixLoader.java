package jp.bunkai.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Purpose;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierMode;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.draft.RowDraft;
import jp.bunkai.matrix.store.DraftStore;
import jp.bunkai.matrix.store.RowReader;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.time.Clocks;

/**
 * Loads matrices with everything rules read, for one dossier or for many, in a number of statements that grows with neither. Called
 * inside the caller's transaction.
 */
@ApplicationScoped
public class MatrixLoader {

    private final RowReader reader;
    private final DraftStore drafts;
    private final DossierAccess access;
    private final KnownSurroundings surroundings;
    private final Catalogue catalogue;
    private final KnownArrangements arrangements;
    private final Map<String, Integer> places = new HashMap<>();
    private final Clock clock;

    MatrixLoader(RowReader reader, DraftStore drafts, DossierAccess access, KnownSurroundings surroundings, Catalogue catalogue,
            KnownArrangements arrangements, Clock clock) {
        this.reader = reader;
        this.drafts = drafts;
        this.access = access;
        this.surroundings = surroundings;
        this.catalogue = catalogue;
        this.arrangements = arrangements;
        this.clock = clock;
        catalogue.areas().forEach(area -> places.put(area.id(), places.size()));
    }

    /**
     * The matrix of one dossier, with what the viewer's own party prepares in turns laid over it. What the hospital's other dossiers hold is
     * left out; for that see {@link #loadWithServers}.
     */
    public LoadedMatrix load(ViewedDossier dossier) {
        return load(List.of(dossier), Map.of()).get(dossier.id());
    }

    /**
     * The matrix of one dossier as it stands between the parties, without anything that the viewer's side still prepares: what is
     * confirmed, refused and signed, what changes rows themselves, and what others are told.
     */
    public LoadedMatrix loadAgreed(ViewedDossier dossier) {
        return load(List.of(dossier), rows(List.of(dossier)), Map.of(), Map.of()).get(dossier.id());
    }

    /** As {@link #loadAgreed(ViewedDossier)}, for several dossiers of one viewer, by dossier. */
    public Map<UUID, LoadedMatrix> loadAgreed(Collection<ViewedDossier> dossiers) {
        return dossiers.isEmpty() ? Map.of() : load(dossiers, rows(dossiers), Map.of(), Map.of());
    }

    /** As {@link #load}, with what the viewer's own party holds also while a meeting is open. */
    LoadedMatrix prepared(ViewedDossier dossier) {
        return load(List.of(dossier), rows(List.of(dossier)), drafts.of(List.of(dossier.mine().id())), Map.of()).get(dossier.id());
    }

    /** The matrix of one dossier, with how the servers of the hospital's other dossiers are covered. */
    public LoadedMatrix loadWithServers(ViewedDossier dossier) {
        return loadWithServers(List.of(dossier)).get(dossier.id());
    }

    /** The matrices of several dossiers of one viewer, by dossier. */
    public Map<UUID, LoadedMatrix> loadWithServers(Collection<ViewedDossier> dossiers) {
        return dossiers.isEmpty() ? Map.of() : load(dossiers, covers(dossiers.iterator().next().viewer()));
    }

    private Map<UUID, LoadedMatrix> load(Collection<ViewedDossier> dossiers, Map<UUID, ServerCover> covers) {
        return load(dossiers, rows(dossiers), drafts(dossiers), covers);
    }

    private RowReader.Reading rows(Collection<ViewedDossier> dossiers) {
        surroundings.write();
        return reader.rows(dossiers.stream().map(ViewedDossier::id).toList());
    }

    /** To be told after the commit of an edit, so that the next reading need not make the same arrangement once more. */
    void committed(LoadedMatrix after) {
        arrangements.committed(after.dossier().id(), after.agreedArrangement());
    }

    /** In a meeting drafts stay aside. */
    private Map<UUID, RowDraft> drafts(Collection<ViewedDossier> dossiers) {
        return drafts.of(dossiers.stream().filter(dossier -> dossier.dossier().mode() == DossierMode.TURNS)
                .map(dossier -> dossier.mine().id()).toList());
    }

    /** For each dossier of the viewer's own hospital, how its servers are covered; for a vendor nothing. */
    private Map<UUID, ServerCover> covers(Viewer viewer) {
        List<ViewedDossier> all = viewer.hospital() ? access.ofHospital(viewer) : List.of();
        Map<UUID, ServerCover> covers = new LinkedHashMap<>();
        if (all.size() > 1) {
            List<String> duties = catalogue.dutiesFor(Purpose.UPDATE_SENTENCE).stream().map(duty -> duty.id()).toList();
            surroundings.write();
            load(all, reader.rows(all.stream().map(ViewedDossier::id).toList(), duties), drafts(all), Map.of(), false)
                    .forEach((dossier, matrix) -> covers.put(dossier, ServerCover.of(matrix.arrangement())));
        }
        return covers;
    }

    private Map<UUID, LoadedMatrix> load(Collection<ViewedDossier> dossiers, RowReader.Reading rows,
            Map<UUID, RowDraft> drafts, Map<UUID, ServerCover> covers) {
        return load(dossiers, rows, drafts, covers, true);
    }

    /**
     * @param whole whether these are all rows of each dossier
     */
    private Map<UUID, LoadedMatrix> load(Collection<ViewedDossier> dossiers, RowReader.Reading rows,
            Map<UUID, RowDraft> drafts, Map<UUID, ServerCover> covers, boolean whole) {
        Map<UUID, KnownSurroundings.Around> around = surroundings.of(dossiers, rows.stamps(), whole);
        Map<UUID, LoadedMatrix> matrices = new LinkedHashMap<>();
        for (ViewedDossier dossier : dossiers) {
            UUID id = dossier.id();
            ServerCover elsewhere = covers.entrySet().stream().filter(cover -> !cover.getKey().equals(id)).map(Map.Entry::getValue)
                    .reduce(ServerCover.NOTHING, ServerCover::and);
            RegisteredRisks known = around.get(id).risks();
            Surroundings here = around.get(id).surroundings();
            ArrangementFacts facts = new ArrangementFacts(Clocks.today(clock), catalogue, dossier.allParties().stream().map(here::party).toList(), null,
                    here.systems(), here.assets(), here.contracts(), known.relaxations(), List.of(),
                    Boolean.TRUE.equals(dossier.dossier().unlistedServersConfirmedNone()), elsewhere, around.get(id).rounds(),
                    known.risks(), known.alerts(), new Disclosed(around.get(id).disclosures(), known.told(), around.get(id).sheets()), around.get(id).signed());
            List<StoredRow> ofDossier = inOrder(rows.rows().getOrDefault(id, List.of()));
            List<RowFact> rowFacts = ofDossier.stream().map(StoredRow::fact).toList();
            Arrangement arrangement = whole ? arrangements.of(id, facts, rowFacts) : new Arrangement(facts.withRows(rowFacts));
            matrices.put(id, new LoadedMatrix(dossier, arrangement, ofDossier, ofRows(drafts, ofDossier)));
        }
        return matrices;
    }

    private static Map<UUID, RowDraft> ofRows(Map<UUID, RowDraft> drafts, List<StoredRow> rows) {
        Map<UUID, RowDraft> ofRows = new HashMap<>();
        rows.stream().map(row -> row.fact().id()).filter(drafts::containsKey).forEach(row -> ofRows.put(row, drafts.get(row)));
        return ofRows;
    }

    /** Areas stand in the order of the catalogue, the rows of one in their own, in which they are read. */
    private List<StoredRow> inOrder(List<StoredRow> rows) {
        List<List<StoredRow>> byArea = new ArrayList<>();
        for (int place = 0; place <= places.size(); place++) {
            byArea.add(new ArrayList<>());
        }
        rows.forEach(row -> byArea.get(places.getOrDefault(row.fact().area(), places.size())).add(row));
        return byArea.stream().flatMap(List::stream).toList();
    }
}
