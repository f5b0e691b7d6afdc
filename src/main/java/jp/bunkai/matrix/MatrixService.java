package jp.bunkai.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Language;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.projection.Projection;
import jp.bunkai.matrix.store.EvidenceStore;
import jp.bunkai.matrix.store.RowVersions;
import jp.bunkai.matrix.store.RowVersions.PastChange;
import jp.bunkai.matrix.store.StoredEvidence;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.matrix.view.FindingsView;
import jp.bunkai.matrix.view.HistoryEntry;
import jp.bunkai.matrix.view.IncidentLensView;
import jp.bunkai.matrix.view.MatrixView;
import jp.bunkai.matrix.view.RowView;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/** Shows the matrix, its findings and the history of its rows, each as far as the viewer may see it. */
@ApplicationScoped
public class MatrixService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader loader;
    private final EvidenceStore evidence;
    private final RowVersions versions;
    private final KnownFindings known;
    private final RowTag tag;
    private final Clock clock;

    MatrixService(Transactions transactions, DossierAccess access, MatrixLoader loader, EvidenceStore evidence, RowVersions versions,
            KnownFindings known, RowTag tag, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.loader = loader;
        this.evidence = evidence;
        this.versions = versions;
        this.known = known;
        this.tag = tag;
        this.clock = clock;
    }

    MatrixView matrix(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> view(loader.load(access.read(viewer, dossierId))));
    }

    /** A loaded matrix as its viewer sees it; in the caller's transaction. */
    public MatrixView view(LoadedMatrix matrix) {
        RowViews views = new RowViews(matrix, findings(matrix).byRow(matrix.sight()), evidence(matrix, matrix.rows()), tag);
        return new MatrixView(matrix.dossier().id(), columns(matrix), matrix.arrangement().catalogue().areas(), matrix.rows().stream()
                .filter(row -> matrix.sight().seesRow(row.fact())).map(views::view).toList(), clock.instant());
    }

    private static List<MatrixView.Column> columns(LoadedMatrix matrix) {
        Sight sight = matrix.sight();
        Set<UUID> held = matrix.rows().stream().flatMap(row -> row.fact().letters().keySet().stream()).collect(Collectors.toSet());
        return matrix.arrangement().parties().stream().filter(sight::seesParty)
                .filter(party -> !party.left() || held.contains(party.id()))
                .map(party -> new MatrixView.Column(party.id(), party.name(), party.function(), party.equals(sight.viewer()), party.left()))
                .toList();
    }

    RowView row(Viewer viewer, UUID dossierId, UUID rowId) {
        return transactions.call(() -> {
            LoadedMatrix matrix = loader.load(access.read(viewer, dossierId));
            return view(matrix, visible(matrix, rowId));
        });
    }

    FindingsView findings(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            LoadedMatrix matrix = loader.loadWithServers(access.read(viewer, dossierId));
            ServerCover.State state = matrix.dossier().asHospital()
                    ? ServerCover.of(matrix.arrangement()).and(matrix.arrangement().serversElsewhere()).state() : null;
            return FindingsView.of(findings(matrix).visibleTo(matrix.sight()), state);
        });
    }

    List<IncidentLensView> incidentLens(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            LoadedMatrix matrix = loader.load(access.read(viewer, dossierId));
            return IncidentLens.of(findings(matrix), matrix.sight()).stream()
                    .map(view -> IncidentLensView.of(matrix.arrangement(), view)).toList();
        });
    }

    /** What changed in a row, the newest first. A reason is shown to who sees everything it was given for. */
    List<HistoryEntry> history(Viewer viewer, UUID dossierId, UUID rowId, Language language) {
        return transactions.call(() -> {
            LoadedMatrix matrix = loader.load(access.read(viewer, dossierId));
            RowFact row = visible(matrix, rowId).fact();
            Projection projection = matrix.projection();
            List<PastChange> all = versions.of(rowId);
            Map<Long, Boolean> whole = all.stream().collect(Collectors.groupingBy(PastChange::version, Collectors.reducing(true,
                    past -> projection.sees(row, past.change().path()), Boolean::logicalAnd)));
            FieldWords words = new FieldWords(matrix.arrangement());
            return all.stream().filter(past -> past.change().path().field() != Field.SOURCE && projection.sees(row, past.change().path()))
                    .sorted(Comparator.comparingLong(PastChange::version).reversed())
                    .map(past -> new HistoryEntry(past.at(), past.person(), past.organisation(), past.change().path().toString(),
                            words.value(past.change().before(), language), words.value(past.change().after(), language),
                            whole.get(past.version()) ? past.reason() : null)).toList();
        });
    }

    /** Everything the rules find in a matrix, those of features above included. */
    public Findings findings(LoadedMatrix matrix) {
        return known.of(matrix);
    }

    /** What an edit of one row lets the rules find elsewhere, as far as its viewer may know it. */
    List<Finding> newElsewhere(LoadedMatrix before, LoadedMatrix after, UUID editedRow) {
        return known.newElsewhere(after.dossier().id(), before.arrangement(), after.arrangement(), editedRow).stream()
                .filter(after.sight()::sees).toList();
    }

    /** A row as its viewer sees it. */
    public RowView view(LoadedMatrix matrix, StoredRow row) {
        return view(matrix, findings(matrix), row);
    }

    /** The row beside the findings of its matrix, where they are known already. */
    RowView view(LoadedMatrix matrix, Findings findings, StoredRow row) {
        UUID id = row.fact().id();
        return new RowViews(matrix, Map.of(id, findings.at(id, matrix.sight())), evidence(matrix, List.of(row)), tag).view(row);
    }

    /** The evidence of these rows with what belongs to it; most have none, and then nothing is asked. */
    private Map<UUID, List<StoredEvidence>> evidence(LoadedMatrix matrix, List<StoredRow> rows) {
        return rows.stream().allMatch(row -> row.fact().evidence().isEmpty()) ? Map.of() : evidence.of(matrix.dossier().id());
    }

    /** A row that the viewer sees; for anybody else it is not there. */
    public static StoredRow visible(LoadedMatrix matrix, UUID rowId) {
        return matrix.row(rowId).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }
}
