package jp.bunkai.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierMode;
import jp.bunkai.matrix.draft.Seen;
import jp.bunkai.matrix.edit.EditRights;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.PatchReader;
import jp.bunkai.matrix.store.RowWriter;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.matrix.view.FindingView;
import jp.bunkai.matrix.view.RowChangedView;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/**
 * Edits rows: who may, on which base, and what else it brings up. In a meeting an edit changes the row itself, in turns the draft of the
 * party that makes it.
 */
@ApplicationScoped
public class RowService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader loader;
    private final MatrixService matrices;
    private final RowWriter writer;
    private final RowEditor editor;
    private final DraftEditor drafts;
    private final RowTag tag;

    RowService(Transactions transactions, DossierAccess access, MatrixLoader loader, MatrixService matrices, RowWriter writer,
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

    /** Applies a merge patch to a row, on the base that {@code ifMatch} names. */
    public RowChangedView change(Viewer viewer, UUID dossierId, UUID rowId, String ifMatch, JsonNode body) {
        Changed done = transactions.call(() -> {
            if (!writer.lock(dossierId, rowId)) {
                throw ProblemException.of(ProblemType.NOT_FOUND);
            }
            // Read under the lock: what another has just committed is what this edit merges with.
            LoadedMatrix before = loader.load(access.read(viewer, dossierId));
            StoredRow row = MatrixService.visible(before, rowId);
            access.requireEditor(before.dossier());
            Seen seen = base(ifMatch, row, viewer);
            PatchReader.Reading reading = PatchReader.read(body, before.arrangement(), before.sight());
            if (!reading.problems().isEmpty()) {
                throw RowProblems.invalid(reading.problems());
            }
            requireRights(before, row, reading.patch().values().keySet());
            LoadedMatrix after = before.dossier().dossier().mode() == DossierMode.TURNS ? drafts.hold(before, rowId, seen, reading.patch())
                    : editor.apply(before, row, seen.version(), reading.patch(), new RowEditor.Provenance(RecordedBy.VENDOR, null));
            return new Changed(after, changed(before, after, rowId));
        });
        loader.committed(done.after());
        return done.view();
    }

    private record Changed(LoadedMatrix after, RowChangedView view) {
    }

    private Seen base(String ifMatch, StoredRow row, Viewer viewer) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw RowProblems.withoutBase();
        }
        return tag.read(ifMatch, row.fact().id(), viewer.organisationId()).orElseThrow(RowProblems::unknownBase);
    }

    static void requireRights(LoadedMatrix matrix, StoredRow row, Set<FieldPath> paths) {
        List<FieldPath> asked = paths.stream().filter(path -> path.field().declaration()
                && path.party().equals(matrix.dossier().mine().id()) && matrix.arrangement().asking(row.fact(), path.party())).toList();
        if (!asked.isEmpty()) {
            throw RowProblems.askedInRound(asked);
        }
        EditRights rights = matrix.rights();
        List<FieldPath> refused = paths.stream().filter(path -> path.field().editable() && !rights.mayEdit(row.fact(), path)).toList();
        if (!refused.isEmpty()) {
            throw RowProblems.notEditable(refused);
        }
    }

    private RowChangedView changed(LoadedMatrix before, LoadedMatrix after, UUID rowId) {
        List<FindingView> also = matrices.newElsewhere(before, after, rowId).stream().map(FindingView::of).toList();
        return new RowChangedView(matrices.view(after, MatrixService.visible(after, rowId)), also);
    }
}
