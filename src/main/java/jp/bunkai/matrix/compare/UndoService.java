package jp.bunkai.matrix.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.Language;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.RowEditService;
import jp.bunkai.matrix.RowProblems;
import jp.bunkai.matrix.RowTag;
import jp.bunkai.matrix.store.RowChanges;
import jp.bunkai.matrix.store.RowChanges.PersonEdit;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.matrix.view.RowEdit;
import jp.bunkai.matrix.view.ScopeView;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/** Lists a person's own last edits and takes them back as new edits, those of several rows together or not at all. */
@ApplicationScoped
class UndoService {

    private static final int SHOWN = 20;
    /** More than are shown, so that an undoing finds what it took back. */
    private static final int READ = 60;

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader loader;
    private final RowChanges changes;
    private final RowEditService rows;
    private final RowTag tag;

    UndoService(Transactions transactions, DossierAccess access, MatrixLoader loader, RowChanges changes, RowEditService rows, RowTag tag) {
        this.transactions = transactions;
        this.access = access;
        this.loader = loader;
        this.changes = changes;
        this.rows = rows;
        this.tag = tag;
    }

    MyEdits list(Viewer viewer, UUID dossierId, Language language) {
        return transactions.call(() -> {
            LoadedMatrix matrix = loader.load(access.read(viewer, dossierId));
            SeenFields seen = new SeenFields(matrix, language);
            List<PersonEdit> edits = edits(matrix, viewer);
            OwnEdits own = own(matrix, viewer, edits);
            return new MyEdits(edits.stream().limit(SHOWN).map(edit -> view(matrix, seen, own, edit)).toList());
        });
    }

    private MyEdits.MyEdit view(LoadedMatrix matrix, SeenFields seen, OwnEdits own, PersonEdit edit) {
        StoredRow row = matrix.row(edit.rowId()).orElseThrow();
        return new MyEdits.MyEdit(id(edit, matrix.dossier().viewer()), edit.rowId(), row.fact().title(),
                ScopeView.of(matrix.arrangement(), row.fact().scope()), edit.at(), edit.reason(),
                OwnEdits.editable(edit).stream().filter(change -> seen.sees(row.fact(), change.path()))
                        .map(change -> seen.compared(change.path(), change.before(), change.after())).toList(),
                own.undoing(edit), own.state(edit));
    }

    UndoneRows undo(Viewer viewer, UUID dossierId, UndoWanted wanted, Language language) {
        List<RowEdit> inverses = transactions.call(() -> inverses(viewer, dossierId, new LinkedHashSet<>(wanted.editIds()), language));
        return new UndoneRows(rows.applyOwn(viewer, dossierId, inverses).rows());
    }

    private List<RowEdit> inverses(Viewer viewer, UUID dossierId, Set<String> ids, Language language) {
        LoadedMatrix matrix = loader.load(access.edit(viewer, dossierId));
        List<PersonEdit> edits = edits(matrix, viewer);
        Map<String, PersonEdit> byId = new LinkedHashMap<>();
        edits.forEach(edit -> byId.put(id(edit, viewer), edit));
        if (!byId.keySet().containsAll(ids)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "取り消せる変更の中にありません。一覧を読み直してください。",
                    "It is none of the edits that can be taken back. Read the list again.");
        }
        OwnEdits own = own(matrix, viewer, edits);
        List<RowProblems.OfRow> conflicts = new ArrayList<>();
        byId.forEach((id, edit) -> {
            if (ids.contains(id)) {
                UndoState state = own.state(edit);
                if (state == UndoState.CHANGED_SINCE) {
                    own.conflicts(edit).forEach(conflict -> conflicts.add(new RowProblems.OfRow(edit.rowId(), conflict)));
                } else {
                    requirePossible(state, edit);
                    own.take(edit);
                }
            }
        });
        if (!conflicts.isEmpty()) {
            throw RowProblems.conflictsOfRows(conflicts);
        }
        String reason = language == Language.JA ? "自分の変更の取り消し" : "Own change taken back";
        return own.wanted().entrySet().stream().map(row -> new RowEdit(row.getKey(), tag.write(row.getKey(), viewer.organisationId(),
                matrix.seen(row.getKey())), PatchBody.of(row.getValue(), reason))).toList();
    }

    private static void requirePossible(UndoState state, PersonEdit edit) {
        switch (state) {
            case NOT_ALLOWED -> throw RowProblems.notEditable(OwnEdits.editable(edit).stream().map(change -> change.path()).toList());
            case UNDONE -> throw ProblemException.of(ProblemType.CONFLICT, "この変更はもう取り消されています。", "This change is taken back already.");
            case LATER_EDIT -> throw ProblemException.of(ProblemType.CONFLICT, "同じ項目をその後にも変更しています。新しい変更から順に取り消してください。",
                    "The same field was changed again after it. Take back the newer change first.");
            default -> { }
        }
    }

    /** What the person holds in its side's draft is the newest: it was not sent yet. */
    private List<PersonEdit> edits(LoadedMatrix matrix, Viewer viewer) {
        List<PersonEdit> edits = new ArrayList<>(HeldEdits.of(matrix, viewer.personId()));
        changes.lastOf(matrix.dossier().id(), viewer.personId(), viewer.organisationId(), READ).stream()
                .filter(edit -> !OwnEdits.editable(edit).isEmpty() && matrix.row(edit.rowId()).isPresent()).forEach(edits::add);
        return edits;
    }

    private static OwnEdits own(LoadedMatrix matrix, Viewer viewer, List<PersonEdit> edits) {
        Map<UUID, StoredRow> byId = new LinkedHashMap<>();
        matrix.rows().forEach(row -> byId.put(row.fact().id(), row));
        return new OwnEdits(viewer.personId(), matrix.rights(), byId, edits);
    }

    private String id(PersonEdit edit, Viewer viewer) {
        return edit.rowId() + "." + tag.write(edit.rowId(), viewer.organisationId(), edit.seen()).replace("\"", "");
    }
}
