package jp.bunkai.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.projection.Projection;
import jp.bunkai.matrix.rules.Say;
import jp.bunkai.matrix.store.RowVersions;
import jp.bunkai.matrix.store.RowVersions.PastChange;
import jp.bunkai.matrix.store.StoredRow;

/** Door for documents that tell what became of the rows in a span of time: each field from first to last, as far as the viewer sees it. */
@ApplicationScoped
public class ChangedRows {

    private final RowVersions versions;

    ChangedRows(RowVersions versions) {
        this.versions = versions;
    }

    /** A field with its value at the beginning and at the end, written out in Japanese, and who set it last. */
    public record ChangedField(Text field, String before, String after, String who, String organisation) {
    }

    /** A row with what changed in it. */
    public record ChangedRow(UUID rowId, Text name, List<ChangedField> fields) {
    }

    /** What changed, in the order of the matrix; a field that came back to its value did not change. */
    public List<ChangedRow> between(LoadedMatrix matrix, Instant from, Instant to) {
        Map<UUID, List<PastChange>> changes = versions.between(matrix.dossier().id(), from, to);
        Projection projection = matrix.projection();
        FieldWords words = new FieldWords(matrix.arrangement());
        List<ChangedRow> changed = new ArrayList<>();
        for (StoredRow row : matrix.rows()) {
            Map<FieldPath, List<PastChange>> byField = new LinkedHashMap<>();
            changes.getOrDefault(row.fact().id(), List.of()).stream()
                    .filter(past -> past.change().path().field() != Field.SOURCE && projection.sees(row.fact(), past.change().path()))
                    .forEach(past -> byField.computeIfAbsent(past.change().path(), any -> new ArrayList<>()).add(past));
            List<ChangedField> fields = byField.values().stream().filter(ChangedRows::differs).map(past -> field(words, past)).toList();
            if (!fields.isEmpty()) {
                changed.add(new ChangedRow(row.fact().id(), Say.row(matrix.arrangement(), row.fact()), fields));
            }
        }
        return changed;
    }

    private static boolean differs(List<PastChange> past) {
        return !Objects.equals(past.get(0).change().before(), last(past).change().after());
    }

    private static PastChange last(List<PastChange> past) {
        return past.get(past.size() - 1);
    }

    private static ChangedField field(FieldWords words, List<PastChange> past) {
        return new ChangedField(words.field(last(past).change().path()), words.value(past.get(0).change().before(), Language.JA),
                words.value(last(past).change().after(), Language.JA), last(past).person(), last(past).organisation());
    }
}
