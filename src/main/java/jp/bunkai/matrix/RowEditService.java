package jp.bunkai.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierMode;
import jp.bunkai.matrix.draft.Seen;
import jp.bunkai.matrix.edit.PatchReader;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.matrix.store.RowWriter;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.matrix.view.RowEdit;
import jp.bunkai.matrix.view.RowView;
import jp.bunkai.matrix.view.RowsChangedView;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;

/**
 * Edits many rows at once, each on the state it saw: all of them, or, where one does not fit, none. Everything that does not fit comes
 * back together. In a meeting they change the rows themselves, in turns the draft of the party that makes them.
 */
@ApplicationScoped
public class RowEditService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader loader;
    private final MatrixService matrices;
    private final RowWriter writer;
    private final RowEditor editor;
    private final DraftEditor drafts;
    private final RowTag tag;

    RowEditService(Transactions transactions, DossierAccess access, MatrixLoader loader, MatrixService matrices, RowWriter writer,
            RowEditor editor, DraftEditor drafts, RowTag tag) {
        this.transactions = transactions;
        this.access = access;
        this.loader = loader;
        this.matrices = matrices;
        this.writer = writer;
        this.editor = editor;
        this.drafts = drafts;
        this.tag = tag;
    }

    /** An edit that was read and is allowed: where its patch stands in the request, and the state of the row that it saw. */
    private record Wanted(String at, UUID rowId, Seen base, RowPatch patch) {
    }

    /** Edits as a request sends them; what does not fit is told at its place in the request. */
    RowsChangedView apply(Viewer viewer, UUID dossierId, List<RowEdit> edits) {
        return apply(viewer, dossierId, edits, i -> "/edits/" + i + "/patch");
    }

    /** Edits that the product itself makes of what a person asked for; what does not fit is told by row and field. */
    public RowsChangedView applyOwn(Viewer viewer, UUID dossierId, List<RowEdit> edits) {
        return apply(viewer, dossierId, edits, i -> "");
    }

    private RowsChangedView apply(Viewer viewer, UUID dossierId, List<RowEdit> edits, IntFunction<String> at) {
        return transactions.call(() -> {
            writer.lock(dossierId, edits.stream().map(RowEdit::rowId).distinct().toList());
            // Read under the locks and not before: what another has just committed is what these edits merge with.
            LoadedMatrix matrix = loader.load(access.edit(viewer, dossierId));
            List<Wanted> wanted = wanted(matrix, edits, at);
            List<RowProblems.RowConflictView> conflicts = new ArrayList<>();
            for (Wanted edit : wanted) {
                matrix = applied(matrix, edit, conflicts);
            }
            if (!conflicts.isEmpty()) {
                // What was written before the first of them goes with the transaction.
                throw RowProblems.conflictsOfMany(conflicts);
            }
            Map<UUID, RowView> views = new LinkedHashMap<>();
            matrices.view(matrix).rows().forEach(row -> views.put(row.id(), row));
            return new RowsChangedView(wanted.stream().map(edit -> views.get(edit.rowId())).toList());
        });
    }

    private List<Wanted> wanted(LoadedMatrix matrix, List<RowEdit> edits, IntFunction<String> place) {
        Set<UUID> seen = new HashSet<>();
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            RowEdit edit = edits.get(i);
            String at = "/edits/" + i;
            StoredRow row = matrix.row(edit.rowId()).orElseThrow(() -> ProblemException.invalid(at + "/rowId", "unknown-row",
                    "この案件にこの行はありません。", "This dossier has no such row."));
            if (!seen.add(edit.rowId())) {
                throw ProblemException.invalid(at + "/rowId", "row-twice", "同じ行の変更が二つあります。", "There are two edits of this row.");
            }
            Seen base = tag.read(edit.ifMatch(), edit.rowId(), matrix.dossier().viewer().organisationId())
                    .orElseThrow(() -> ProblemException.invalid(at + "/ifMatch", "unknown-tag", "この行の状態を示す値ではありません。",
                            "This is no tag of this row."));
            wanted.add(new Wanted(place.apply(i), edit.rowId(), base, patch(matrix, row, edit, place.apply(i))));
        }
        return wanted;
    }

    private static RowPatch patch(LoadedMatrix matrix, StoredRow row, RowEdit edit, String at) {
        try {
            PatchReader.Reading reading = PatchReader.read(edit.patch(), matrix.arrangement(), matrix.sight());
            if (!reading.problems().isEmpty()) {
                throw RowProblems.invalid(reading.problems());
            }
            RowService.requireRights(matrix, row, reading.patch().values().keySet());
            return reading.patch();
        } catch (ProblemException problem) {
            throw problem.within(at);
        }
    }

    /** The matrix after an edit, or as it was where the edit does not fit; then that is told. */
    private LoadedMatrix applied(LoadedMatrix matrix, Wanted edit, List<RowProblems.RowConflictView> conflicts) {
        try {
            return matrix.dossier().dossier().mode() == DossierMode.TURNS ? drafts.hold(matrix, edit.rowId(), edit.base(), edit.patch())
                    : editor.apply(matrix, MatrixService.visible(matrix, edit.rowId()), edit.base().version(), edit.patch(),
                            new RowEditor.Provenance(RecordedBy.VENDOR, null));
        } catch (ProblemException problem) {
            List<RowProblems.RowConflictView> found = RowProblems.conflictsOf(problem, edit.rowId(), edit.at());
            if (found.isEmpty()) {
                throw problem.within(edit.at());
            }
            conflicts.addAll(found);
            return matrix;
        }
    }
}
