package jp.bunkai.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierMode;
import jp.bunkai.matrix.draft.Seen;
import jp.bunkai.matrix.edit.PatchReader;
import jp.bunkai.matrix.store.EvidenceStore;
import jp.bunkai.matrix.store.RowWriter;
import jp.bunkai.matrix.store.StoredEvidence;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.organisation.Viewer;

/**
 * Door for what edits many rows at once: each edit is a merge patch as a request sends it, with the same rights and the same rules, on
 * the row as it stands: in a meeting the row itself, in turns the draft of who makes it. All or none, in the caller's transaction.
 */
@ApplicationScoped
public class RowBatch {

    private final DossierAccess access;
    private final MatrixLoader loader;
    private final RowWriter writer;
    private final RowEditor editor;
    private final DraftEditor drafts;
    private final EvidenceStore evidence;
    private final RowTrail trail;
    private final Clock clock;

    RowBatch(DossierAccess access, MatrixLoader loader, RowWriter writer, RowEditor editor, DraftEditor drafts, EvidenceStore evidence,
            RowTrail trail, Clock clock) {
        this.access = access;
        this.loader = loader;
        this.writer = writer;
        this.editor = editor;
        this.drafts = drafts;
        this.evidence = evidence;
        this.trail = trail;
        this.clock = clock;
    }

    /** One edit of one row. */
    public record Edited(UUID rowId, JsonNode patch) {
    }

    /** Evidence without a file that the hospital was shown for a row. */
    public record Shown(UUID rowId, UUID partyId, String title, LocalDate shownOn) {
    }

    /** Applies the edits one after another; a row may occur more than once. */
    public LoadedMatrix edit(Viewer viewer, UUID dossierId, List<Edited> edits) {
        // Nothing is read before the locks: entities of this transaction would stay as they were then.
        lock(dossierId, edits.stream().map(Edited::rowId).toList());
        LoadedMatrix matrix = loader.load(access.edit(viewer, dossierId));
        for (Edited edit : edits) {
            StoredRow row = MatrixService.visible(matrix, edit.rowId());
            PatchReader.Reading reading = PatchReader.read(edit.patch(), matrix.arrangement(), matrix.sight());
            if (!reading.problems().isEmpty()) {
                throw RowProblems.invalid(reading.problems());
            }
            RowService.requireRights(matrix, row, reading.patch().values().keySet());
            matrix = matrix.dossier().dossier().mode() == DossierMode.TURNS
                    ? drafts.hold(matrix, edit.rowId(), new Seen(row.version(), matrix.draft(edit.rowId()).version()), reading.patch())
                    : editor.apply(matrix, row, row.version(), reading.patch(), new RowEditor.Provenance(RecordedBy.VENDOR, null));
        }
        return matrix;
    }

    /** Records for the hospital what it was shown. */
    public void show(Viewer viewer, UUID dossierId, List<Shown> shown) {
        access.requireHospital(access.edit(viewer, dossierId));
        LoadedMatrix matrix = loader.loadAgreed(access.edit(viewer, dossierId));
        for (Shown each : shown) {
            RowFact row = MatrixService.visible(matrix, each.rowId()).fact();
            evidence.add(dossierId, new StoredEvidence(UUID.randomUUID(), row.id(), matrix.arrangement().party(each.partyId()).id(),
                    each.title(), each.shownOn(), null, null, null, null, RecordedBy.HOSPITAL, viewer.name(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS)), null);
            trail.evidenceShown(matrix, row, each.partyId(), each.title());
        }
    }

    /** In one order, so that two batches cannot wait for each other. */
    private void lock(UUID dossierId, Collection<UUID> rows) {
        new TreeSet<>(rows).forEach(row -> writer.lock(dossierId, row));
    }
}
