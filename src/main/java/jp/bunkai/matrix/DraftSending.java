package jp.bunkai.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.draft.HeldEdit;
import jp.bunkai.matrix.draft.RowDraft;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowEdits.Conflict;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.matrix.projection.Projection;
import jp.bunkai.matrix.store.FieldJson;
import jp.bunkai.matrix.store.RowWriter;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/**
 * Door for the features that send a turn or put what is held on the table of a meeting: applies the viewer's party's draft to the rows,
 * as edits like any other, all or none. In the caller's transaction, with the dossier locked.
 */
@ApplicationScoped
public class DraftSending {

    private final DossierAccess access;
    private final MatrixLoader loader;
    private final RowWriter writer;
    private final RowEditor editor;
    private final DraftEditor drafts;
    private final RowTag tag;

    DraftSending(DossierAccess access, MatrixLoader loader, RowWriter writer, RowEditor editor, DraftEditor drafts, RowTag tag) {
        this.access = access;
        this.loader = loader;
        this.writer = writer;
        this.editor = editor;
        this.drafts = drafts;
        this.tag = tag;
    }

    /** What was sent: the matrix after it, and which fields of which rows it changed. */
    public record Sent(LoadedMatrix after, Map<UUID, Set<FieldPath>> changed) {

        /** How many rows it changed as a party sees them. */
        public int rowsSeenBy(UUID partyId) {
            Projection projection = new Projection(after.arrangement(), new Sight(after.arrangement(), after.arrangement().party(partyId)));
            return (int) changed.entrySet().stream().filter(row -> row.getValue().stream()
                    .anyMatch(path -> projection.sees(after.arrangement().findRow(row.getKey()).orElseThrow(), path))).count();
        }
    }

    /** A field of the draft that somebody else has set to another value since, as a member of the problem. */
    record DraftConflict(UUID rowId, Text rowTitle, String pointer, JsonNode yours, JsonNode theirs, String changedBy, Instant changedAt,
            String etag) {
    }

    /** Sends everything that the viewer's party holds of rows it sees. */
    public Sent send(Viewer viewer, ViewedDossier locked) {
        List<UUID> rows = loader.prepared(locked).held();
        rows.forEach(row -> writer.lock(locked.id(), row));
        LoadedMatrix held = loader.prepared(access.edit(viewer, locked.id()));
        requireNoConflicts(held, rows);
        LoadedMatrix matrix = held.agreed();
        Map<UUID, Set<FieldPath>> changed = new HashMap<>();
        for (UUID id : rows) {
            StoredRow row = matrix.agreed(id);
            RowDraft draft = held.draft(id);
            RowPatch patch = draft.patch(row.fact().state());
            RowService.requireRights(matrix, row, patch.values().keySet());
            List<FieldPath> paths = draft.unsent(row.fact().state()).stream().map(HeldEdit::path).toList();
            drafts.save(held, id, draft.sent(paths));
            matrix = editor.apply(matrix, row, row.version(), patch, new RowEditor.Provenance(RecordedBy.VENDOR, null));
            changed.put(id, new HashSet<>(paths));
        }
        return new Sent(matrix, changed);
    }

    private void requireNoConflicts(LoadedMatrix held, List<UUID> rows) {
        List<DraftConflict> conflicts = new ArrayList<>();
        for (UUID id : rows) {
            StoredRow row = held.agreed(id);
            for (Conflict conflict : held.draft(id).conflicts(row.fact().state(), row.versions())) {
                conflicts.add(new DraftConflict(id, row.fact().title(), conflict.path().pointer(), FieldJson.tree(conflict.yours()),
                        FieldJson.tree(conflict.theirs()), conflict.setBy().name(), conflict.setBy().at(), RowViews.tag(held, row, tag)));
            }
        }
        if (!conflicts.isEmpty()) {
            throw ProblemException.of(ProblemType.CHANGED_MEANWHILE,
                    "準備している間に、ほかの人が同じ項目を変更しました。両方の値を見比べて決めてください。何も送信していません。",
                    "Somebody changed the same fields while you prepared. Compare both values and decide. Nothing was sent.")
                    .with("conflicts", conflicts);
        }
    }
}
