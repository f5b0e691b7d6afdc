package jp.bunkai.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.matrix.draft.HeldEdit;
import jp.bunkai.matrix.draft.RowDraft;
import jp.bunkai.matrix.draft.Seen;
import jp.bunkai.matrix.edit.Change;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.FieldVersion;
import jp.bunkai.matrix.edit.PatchReader;
import jp.bunkai.matrix.edit.RowEdits.Conflict;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.matrix.store.FieldJson;
import jp.bunkai.matrix.store.RowWriter;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.matrix.view.DraftDecisions.Decision;
import jp.bunkai.matrix.view.DraftEditView;
import jp.bunkai.matrix.view.DraftView;
import jp.bunkai.matrix.view.ScopeView;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;

/** Shows a party's draft to its members, and takes their decisions where others changed the same fields. Only fields held are decided. */
@ApplicationScoped
class DraftService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader loader;
    private final RowWriter writer;
    private final DraftEditor editor;
    private final RowTrail trail;
    private final RowTag tag;

    DraftService(Transactions transactions, DossierAccess access, MatrixLoader loader, RowWriter writer, DraftEditor editor, RowTrail trail,
            RowTag tag) {
        this.transactions = transactions;
        this.access = access;
        this.loader = loader;
        this.writer = writer;
        this.editor = editor;
        this.trail = trail;
        this.tag = tag;
    }

    DraftView get(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> view(loader.prepared(access.read(viewer, dossierId))));
    }

    DraftView decide(Viewer viewer, UUID dossierId, List<Decision> decisions) {
        return transactions.call(() -> {
            LoadedMatrix matrix = locked(viewer, dossierId, decisions.stream().map(Decision::rowId).distinct().sorted().toList());
            for (int i = 0; i < decisions.size(); i++) {
                matrix = decided(matrix, decisions.get(i), "/decisions/" + i);
            }
            return view(matrix);
        });
    }

    void discard(Viewer viewer, UUID dossierId) {
        transactions.run(() -> {
            List<UUID> held = loader.prepared(access.edit(viewer, dossierId)).held();
            LoadedMatrix matrix = locked(viewer, dossierId, held);
            for (UUID row : held) {
                List<FieldPath> paths = matrix.unsent(row).stream().map(HeldEdit::path).toList();
                matrix = released(matrix, row, paths);
            }
        });
    }

    private LoadedMatrix locked(Viewer viewer, UUID dossierId, List<UUID> rows) {
        rows.forEach(row -> writer.lock(dossierId, row));
        return loader.prepared(access.edit(viewer, dossierId));
    }

    private LoadedMatrix decided(LoadedMatrix matrix, Decision decision, String at) {
        StoredRow row = MatrixService.visible(matrix, decision.rowId());
        FieldPath path = FieldPath.parse(decision.field())
                .filter(field -> matrix.unsent(decision.rowId()).stream().anyMatch(edit -> edit.path().equals(field)))
                .orElseThrow(() -> ProblemException.invalid(at + "/field", "not-held", "この項目に未送信の変更はありません。",
                        "Nothing is unsent of this field."));
        Seen seen = tag.read(decision.ifMatch(), decision.rowId(), matrix.dossier().viewer().organisationId())
                .orElseThrow(() -> ProblemException.invalid(at + "/ifMatch", "unknown-tag", "この行の状態を示す値ではありません。",
                        "This is no tag of this row."));
        if (seen.draft() < matrix.draft(decision.rowId()).version()) {
            throw RowProblems.draftChanged(at);
        }
        return switch (decision.choice()) {
            case MINE -> kept(matrix, decision.rowId(), path, seen);
            case THEIRS -> released(matrix, decision.rowId(), List.of(path));
            case OTHER -> other(kept(matrix, decision.rowId(), path, seen), row, path, decision, at);
        };
    }

    private LoadedMatrix kept(LoadedMatrix matrix, UUID rowId, FieldPath path, Seen seen) {
        return editor.save(matrix, rowId, matrix.draft(rowId).keeping(List.of(path), seen.version()));
    }

    private LoadedMatrix released(LoadedMatrix matrix, UUID rowId, List<FieldPath> paths) {
        RowDraft draft = matrix.draft(rowId);
        StoredRow agreed = matrix.agreed(rowId);
        List<Change> changes = paths.stream().map(path -> new Change(path, draft.over(agreed.fact().state()).get(path),
                agreed.fact().state().get(path))).toList();
        LoadedMatrix after = editor.save(matrix, rowId, draft.releasing(paths, editor.by(matrix.dossier().viewer())));
        RowEditor.requireWhole(after.draft(rowId).over(agreed.fact().state()));
        trail.prepared(after, agreed.fact(), changes, null);
        return after;
    }

    private LoadedMatrix other(LoadedMatrix matrix, StoredRow row, FieldPath path, Decision decision, String at) {
        PatchReader.Reading reading = PatchReader.read(FieldJson.patch(path, decision.value()), matrix.arrangement(), matrix.sight());
        if (!reading.problems().isEmpty()) {
            throw RowProblems.invalidAt(at + "/value", reading.problems());
        }
        RowService.requireRights(matrix, row, reading.patch().values().keySet());
        Seen now = new Seen(row.version(), matrix.draft(decision.rowId()).version());
        Map<FieldPath, Object> wanted = new HashMap<>(reading.patch().values());
        return editor.hold(matrix, decision.rowId(), now, RowPatch.of(wanted));
    }

    private DraftView view(LoadedMatrix matrix) {
        List<DraftEditView> edits = new ArrayList<>();
        Set<UUID> rows = new HashSet<>();
        for (StoredRow row : matrix.rows()) {
            UUID id = row.fact().id();
            if (!matrix.sight().seesRow(row.fact()) || matrix.unsent(id).isEmpty()) {
                continue;
            }
            rows.add(id);
            StoredRow agreed = matrix.agreed(id);
            Map<FieldPath, FieldVersion> changed = new HashMap<>();
            for (Conflict conflict : matrix.draft(id).conflicts(agreed.fact().state(), agreed.versions())) {
                changed.put(conflict.path(), conflict.setBy());
            }
            String etag = RowViews.tag(matrix, row, tag);
            matrix.unsent(id).forEach(edit -> edits.add(edit(matrix, agreed, edit, changed.get(edit.path()), etag)));
        }
        return new DraftView(rows.size(), (int) edits.stream().filter(edit -> edit.changed() != null).count(), edits);
    }

    private static DraftEditView edit(LoadedMatrix matrix, StoredRow agreed, HeldEdit edit, FieldVersion changed, String etag) {
        RowFact row = agreed.fact();
        return new DraftEditView(row.id(), row.title(), ScopeView.of(matrix.arrangement(), row.scope()), row.phase(), edit.path().toString(),
                FieldJson.tree(edit.wanted()), FieldJson.tree(row.state().get(edit.path())), edit.setBy().name(), edit.setBy().at(),
                changed == null ? null : new DraftEditView.Changed(changed.name(), changed.at()), etag);
    }
}
