package jp.bunkai.negotiation.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.ServiceLevelKind;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.FieldWords;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.PatchProblem;
import jp.bunkai.matrix.edit.PatchReader;
import jp.bunkai.matrix.view.MatrixView;
import jp.bunkai.matrix.view.RowView;

/**
 * The door for other papers that come back: single fields of rows that read otherwise become proposed edits, in the form and under the checks
 * of a workbook's. Nothing is applied.
 */
public final class ProposedFields {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() { };
    private static final Text GONE = new Text("この行は、いまはありません。", "This row is not there any more.");
    private static final Text TWICE = new Text("同じ項目が二か所で異なる内容に直されています。", "The same field was changed to different texts in two places.");

    private final LoadedMatrix matrix;
    private final FieldWords names;
    private final LevelLines levels;
    private final Map<UUID, RowView> rows = new LinkedHashMap<>();
    private final Map<UUID, Map<String, WorkbookReport.Difference>> differences = new LinkedHashMap<>();

    public ProposedFields(LoadedMatrix matrix, MatrixView view) {
        this.matrix = matrix;
        this.names = new FieldWords(matrix.arrangement());
        this.levels = new LevelLines(Language.JA, view.rows().stream().flatMap(row -> row.terms().values().stream())
                .flatMap(terms -> terms.serviceLevels().stream()).distinct().toList());
        view.rows().forEach(row -> rows.put(row.id(), row));
    }

    /** Texts of one field: as it was sent, as it came back and as it stands in the same paper today; {@code place} and {@code label} say where it was read. */
    public record Read(String place, String label, String sent, String returned, String standing) {
    }

    /** Proposes a value; why it cannot be taken, or nothing. */
    public Optional<Text> propose(UUID rowId, FieldPath path, Object value, Read read) {
        RowView row = rows.get(rowId);
        if (row == null) {
            return Optional.of(GONE);
        }
        JsonNode patch = BookDifferences.patch(path, value);
        List<PatchProblem> problems = PatchReader.read(patch, matrix.arrangement(), matrix.sight()).problems();
        if (!problems.isEmpty()) {
            return Optional.of(problems.get(0).detail());
        }
        boolean conflict = !Objects.equals(read.sent(), read.standing());
        WorkbookReport.Difference made = new WorkbookReport.Difference(read.place(), read.label(), path.toString(), names.field(path), nothing(read.sent()),
                nothing(read.returned()), nothing(read.standing()), conflict, RowValues.editable(row, path), new WorkbookPatch(JSON.convertValue(patch, MEMBERS)));
        WorkbookReport.Difference before = differences.computeIfAbsent(rowId, any -> new LinkedHashMap<>()).putIfAbsent(path.toString(), made);
        return before != null && !before.patch().equals(made.patch()) ? Optional.of(TWICE) : Optional.empty();
    }

    /** Service levels as the annex prints them, each 「指標 水準」; empty where one of them cannot be read. */
    public Optional<List<ServiceLevel>> levels(UUID rowId, UUID party, List<String> printed) {
        RowView row = rows.get(rowId);
        List<ServiceLevel> own = row == null || row.terms().get(party) == null ? List.of() : row.terms().get(party).serviceLevels();
        List<ServiceLevel> read = new ArrayList<>();
        for (String line : printed) {
            Optional<ServiceLevel> level = own.stream().filter(known -> known.written(Language.JA).equals(line)).findFirst().or(() -> level(own, line));
            if (level.isEmpty()) {
                return Optional.empty();
            }
            read.add(level.get());
        }
        return Optional.of(read);
    }

    private Optional<ServiceLevel> level(List<ServiceLevel> own, String line) {
        for (ServiceLevel known : own) {
            String label = known.label() == null ? "" : known.label().ja();
            if (line.startsWith(label)) {
                String value = line.substring(label.length()).strip();
                String quoted = known.kind() == ServiceLevelKind.TEXT && !value.startsWith("「") ? "「" + value + "」" : value;
                Optional<ServiceLevel> read = strict((label.isEmpty() ? "" : label + "：") + quoted, own);
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return strict(line, own);
    }

    private Optional<ServiceLevel> strict(String line, List<ServiceLevel> own) {
        try {
            List<ServiceLevel> read = levels.read(line, own);
            return read.size() == 1 ? Optional.of(read.get(0)) : Optional.empty();
        } catch (Unreadable unreadable) {
            return Optional.empty();
        }
    }

    private static String nothing(String text) {
        return text == null || text.isEmpty() || text.equals("－") ? null : text;
    }

    /** The rows with proposals, in the order of the matrix. */
    public List<WorkbookReport.Row> rows() {
        return rows.values().stream().filter(row -> differences.containsKey(row.id()))
                .map(row -> new WorkbookReport.Row(row.id(), row.title(), row.scope().label(), row.area(), row.phase(), row.etag(), row.etag(),
                        List.copyOf(differences.get(row.id()).values()))).toList();
    }
}
