package jp.bunkai.negotiation.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.spreadsheet.Cell;
import jp.bunkai.platform.spreadsheet.CellSheet;

/**
 * The rows of a returned table of questions, held against the questions that went out: each comes back once and with the words it went
 * out with, or it is not read. Columns are found by their hidden names, wherever they stand.
 */
final class AnswerTable {

    private final KeyList known;
    private final List<Unread> unread;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> doubled = new HashSet<>();

    AnswerTable(KeyList known, List<Unread> unread) {
        this.known = known;
        this.unread = unread;
    }

    /** Where the answer to a question stands. */
    record Place(CellSheet sheet, int row, Map<String, Integer> columns) {

        int column(String code) {
            return columns.get(code);
        }
    }

    /** Takes in the sheets that carry these hidden names; {@code said} are those of the columns that hold title and question. */
    void add(List<CellSheet> sheets, List<String> codes, String title, String question, List<String> answers) {
        for (CellSheet sheet : sheets) {
            sheet.codes(codes).ifPresent(found -> {
                // The row below the names is the header that people read.
                for (int row : sheet.rows().tailMap(found.row() + 2).keySet()) {
                    row(new Place(sheet, row, found.columns()), title, question, answers);
                }
            });
        }
    }

    private void row(Place place, String title, String question, List<String> answers) {
        CellSheet sheet = place.sheet();
        String key = sheet.text(place.row(), place.column("KEY"));
        KeyList.Key out = known.keys().get(key);
        if (out == null) {
            if (answers.stream().anyMatch(code -> sheet.cell(place.row(), place.column(code)).isPresent())) {
                unread(place, answers.get(0), "追加された行は読みません。お伺いした行か備考にご記入ください。",
                        "A row that was added is not read. Use the rows of the questions, or the remarks.");
            }
        } else if (!seen.add(key)) {
            doubled.add(key);
            unread(place, answers.get(0), "番号 " + out.number() + " の行が二つ以上あるため、どれも読みません。",
                    "Row no. " + out.number() + " is there more than once; none of them is read.");
        } else if (!KeySheet.digest(sheet.text(place.row(), place.column(title)), sheet.text(place.row(), place.column(question)))
                .equals(out.digest())) {
            unread(place, question, "お伺いした文が書き換えられているため、この行は読みません。",
                    "The wording of the question was changed, so this row is not read.");
        } else {
            places.put(key, place);
        }
    }

    /** Reads each row that came back as it went out, in the order in which the questions went out; reports those that are missing. */
    void each(BiConsumer<KeyList.Key, Place> read) {
        known.keys().forEach((key, out) -> {
            if (!seen.contains(key)) {
                unread.add(new Unread(AnswerSheet.NAME, null, new Text("番号 " + out.number() + " の行がありません。",
                        "Row no. " + out.number() + " is missing.")));
            } else if (places.containsKey(key) && !doubled.contains(key)) {
                read.accept(out, places.get(key));
            }
        });
    }

    private void unread(Place place, String code, String ja, String en) {
        unread.add(new Unread(place.sheet().name(), Cell.name(place.row(), place.column(code)), new Text(ja, en)));
    }

    /** Reports ranges that were merged over cells of a table; their cells are left out when a row is read. */
    static void reportMerged(List<CellSheet> sheets, List<Unread> unread) {
        List<Unread> found = new ArrayList<>();
        sheets.forEach(sheet -> sheet.merged().forEach(range -> found.add(new Unread(sheet.name(), range.formatAsString(),
                new Text("結合されたセルは読みません。結合を解除してご記入ください。", "Merged cells are not read. Take the merge apart.")))));
        unread.addAll(found);
    }
}
