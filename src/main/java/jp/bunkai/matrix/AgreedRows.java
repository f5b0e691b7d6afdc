package jp.bunkai.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import jp.bunkai.matrix.edit.PatchReader;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.matrix.store.RowWriter;
import jp.bunkai.matrix.store.StoredRow;

/**
 * Door for the package that keeps what parties say of rows: locks the rows they speak of, notes that the hospital stands by a row that
 * is out, and enters what one side proposed and the other accepted. Called in the caller's transaction.
 */
@ApplicationScoped
public class AgreedRows {

    private final RowWriter writer;
    private final RowEditor editor;

    AgreedRows(RowWriter writer, RowEditor editor) {
        this.writer = writer;
        this.editor = editor;
    }

    /** Locks rows until the transaction ends, in one order whoever asks; those that are not there are left out. */
    public void lock(UUID dossierId, Collection<UUID> rows) {
        writer.lock(dossierId, rows);
    }

    /** Locks every row of a dossier until the transaction ends; taken after the dossier's own lock, under which rows are added. */
    public void lockAll(UUID dossierId) {
        writer.lockAll(dossierId);
    }

    /** Notes whether the hospital stands by these rows being out. */
    public void agreeOut(UUID dossierId, Collection<UUID> rows, boolean agreed) {
        writer.agreeOut(dossierId, rows, agreed);
    }

    /** Reads a merge patch as it is sent for a row; pointers of problems begin with {@code at}. Who may do this is for the caller to say. */
    public RowPatch read(LoadedMatrix matrix, JsonNode patch, String at) {
        PatchReader.Reading reading = PatchReader.read(patch, matrix.arrangement(), matrix.sight());
        if (!reading.problems().isEmpty()) {
            throw RowProblems.invalid(reading.problems(), at);
        }
        return reading.patch();
    }

    /** Enters what both sides want, in the name of who accepted it; fields that changed since {@code base} are a conflict with both values. */
    public LoadedMatrix enter(LoadedMatrix matrix, StoredRow row, long base, RowPatch patch) {
        return editor.apply(matrix, row, base, patch, new RowEditor.Provenance(RecordedBy.VENDOR, null));
    }
}
