package jp.bunkai.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.matrix.store.RowWriter;
import jp.bunkai.matrix.store.StoredRow;

/**
 * Door for the package that holds blind rounds: enters what a vendor handed in as its declarations, once the round is over, in the name
 * of whoever handed it in. Called in the caller's transaction, which has locked the rows.
 */
@ApplicationScoped
public class DeclarationRecords {

    private final MatrixLoader loader;
    private final RowWriter writer;
    private final RowEditor editor;

    DeclarationRecords(MatrixLoader loader, RowWriter writer, RowEditor editor) {
        this.loader = loader;
        this.writer = writer;
        this.editor = editor;
    }

    /** What was said of one row, and from where it was taken; {@code condition} may be absent. */
    public record Said(Answer answer, String condition, RecordedBy recordedBy, UUID source) {
    }

    /** Locks rows in one order until the transaction ends. */
    public void lock(UUID dossierId, Collection<UUID> rows) {
        new TreeSet<>(rows).forEach(row -> writer.lock(dossierId, row));
    }

    /**
     * Enters declarations of one party.
     *
     * @param as the dossier as the person met it in whose name this is entered
     * @param said by row
     * @param ownWordStands whether a declaration that the party made itself is left as it is
     */
    public void enter(ViewedDossier as, UUID party, Map<UUID, Said> said, boolean ownWordStands) {
        LoadedMatrix matrix = loader.loadAgreed(as);
        for (Map.Entry<UUID, Said> entry : said.entrySet()) {
            StoredRow row = matrix.rows().stream().filter(stored -> stored.fact().id().equals(entry.getKey())).findFirst().orElseThrow();
            Declaration standing = row.fact().declarations().get(party);
            boolean own = standing != null && standing.recordedBy() == RecordedBy.VENDOR;
            if (!(own && ownWordStands)) {
                Said word = entry.getValue();
                matrix = editor.apply(matrix, row, row.version(), patch(party, word), new RowEditor.Provenance(word.recordedBy(), word.source()));
            }
        }
    }

    private static RowPatch patch(UUID party, Said said) {
        Map<FieldPath, Object> values = new LinkedHashMap<>();
        values.put(FieldPath.of(Field.ANSWER, party), Objects.requireNonNull(said.answer()));
        values.put(FieldPath.of(Field.CONDITION, party), said.condition());
        return RowPatch.of(values);
    }
}
