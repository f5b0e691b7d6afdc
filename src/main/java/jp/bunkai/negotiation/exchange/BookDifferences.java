package jp.bunkai.negotiation.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.matrix.FieldWords;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.PatchProblem;
import jp.bunkai.matrix.edit.PatchReader;
import jp.bunkai.matrix.store.FieldJson;
import jp.bunkai.matrix.view.MatrixView;
import jp.bunkai.matrix.view.RowView;
import jp.bunkai.negotiation.exchange.ReturnedBook.Changed;

/**
 * Holds the cells that changed in a workbook against the matrix as it stands: each becomes a proposed edit, with what was exported and
 * what stands now. What could not be saved is reported at its cell; what stands so already needs nothing.
 */
final class BookDifferences {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() { };

    private final LoadedMatrix matrix;
    private final Wordbook words;
    private final ReturnedBook.NotRead unread;
    private final FieldWords names;
    private final Map<UUID, RowView> rows = new LinkedHashMap<>();
    private final Map<UUID, List<WorkbookReport.Difference>> differences = new LinkedHashMap<>();
    private final Map<UUID, String> tags = new LinkedHashMap<>();

    BookDifferences(LoadedMatrix matrix, MatrixView view, Wordbook words, ReturnedBook.NotRead unread) {
        this.matrix = matrix;
        this.words = words;
        this.unread = unread;
        this.names = new FieldWords(matrix.arrangement());
        view.rows().forEach(row -> rows.put(row.id(), row));
    }

    void add(Changed changed) {
        RowView row = rows.get(changed.line().rowId());
        if (row == null) {
            unread.add(changed.sheet(), changed.cell(), "この行は、いまはありません。", "This row is not there any more.");
            return;
        }
        FieldPath path = changed.path();
        Object standing = RowValues.of(row, path);
        try {
            Object proposed = read(path, changed.text(), standing);
            if (!Objects.equals(proposed, standing) && !Objects.equals(proposed, exported(changed, standing))) {
                difference(changed, row, standing, proposed);
            }
        } catch (Unreadable unreadable) {
            unread.add(changed.sheet(), changed.cell(), unreadable.why());
        }
    }

    /** What was exported; null also where its words stand for nothing any more. */
    private Object exported(Changed changed, Object standing) {
        try {
            return read(changed.path(), changed.exported(), standing);
        } catch (Unreadable gone) {
            return null;
        }
    }

    private Object read(FieldPath path, String text, Object standing) throws Unreadable {
        List<ServiceLevel> levels = path.field() == Field.SERVICE_LEVELS && standing instanceof List<?> list
                ? list.stream().map(ServiceLevel.class::cast).toList() : List.of();
        return words.read(path.field(), text, levels);
    }

    private void difference(Changed changed, RowView row, Object standing, Object proposed) {
        FieldPath path = changed.path();
        JsonNode patch = patch(path, proposed);
        List<PatchProblem> problems = PatchReader.read(patch, matrix.arrangement(), matrix.sight()).problems();
        if (!problems.isEmpty()) {
            unread.add(changed.sheet(), changed.cell(), problems.get(0).detail());
            return;
        }
        String now = words.written(path.field(), standing);
        boolean conflict = !Objects.equals(standing, exported(changed, standing)) && !now.equals(changed.exported());
        tags.put(row.id(), changed.line().etag());
        differences.computeIfAbsent(row.id(), any -> new ArrayList<>()).add(new WorkbookReport.Difference(changed.sheet(), changed.cell(),
                path.toString(), names.field(path), emptyIsNull(changed.exported()), emptyIsNull(words.written(path.field(), proposed)),
                emptyIsNull(now), conflict, RowValues.editable(row, path),
                new WorkbookPatch(JSON.convertValue(patch, MEMBERS))));
    }

    private static String emptyIsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A merge patch of this one field. */
    static JsonNode patch(FieldPath path, Object value) {
        String[] steps = path.toString().split("/");
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        ObjectNode at = patch;
        for (int i = 0; i < steps.length - 1; i++) {
            at = at.putObject(steps[i]);
        }
        at.set(steps[steps.length - 1], FieldJson.tree(value));
        return patch;
    }

    /** The rows with differences, in the order of the matrix. */
    List<WorkbookReport.Row> rows() {
        return rows.values().stream().filter(row -> differences.containsKey(row.id()))
                .map(row -> new WorkbookReport.Row(row.id(), row.title(), row.scope().label(), row.area(), row.phase(), tags.get(row.id()), row.etag(),
                        differences.get(row.id()))).toList();
    }
}
