package jp.bunkai.negotiation.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.spreadsheet.CellBudget;
import jp.bunkai.platform.spreadsheet.CellSheet;
import jp.bunkai.platform.spreadsheet.WorkbookFile;

/**
 * Reads a workbook that a vendor filled and sent back. It is a report and changes nothing: what could be read, and sheet by cell what
 * could not.
 */
public final class AnswerWorkbook {

    /** The hidden sheet that says whose workbook it is. */
    public static final String KEYS = KeySheet.NAME;

    private static final List<String> ROW_CODES = Arrays.stream(Column.values()).map(Column::name).toList();
    private static final List<String> ROW_ANSWERS = Arrays.stream(Column.values()).filter(Column::answered).map(Column::name).toList();

    private AnswerWorkbook() {
    }

    /** What the file says; a problem for a file that is refused or no workbook at all. */
    public static ReturnedWorkbook read(byte[] file) {
        List<CellSheet> sheets = WorkbookFile.sheets(file, CellBudget.ofLetter());
        Optional<KeyList> known = KeyList.of(sheets);
        if (known.isEmpty()) {
            return new ReturnedWorkbook(null, null, List.of(), List.of(), List.of(new Unread(KeySheet.NAME, null,
                    new Text("この製品から書き出した回答票ではないか、管理用のシートが失われています。",
                            "This is no workbook that was exported here, or its hidden sheet is lost."))));
        }
        List<Unread> unread = new ArrayList<>();
        AnswerTable table = new AnswerTable(known.get(), unread);
        table.add(sheets, ROW_CODES, Column.DUTY.name(), Column.QUESTION.name(), ROW_ANSWERS);
        table.add(sheets, TopicSheet.CODES, "TOPIC", "QUESTION", List.of("WORDS"));
        AnswerTable.reportMerged(sheets, unread);
        List<ReturnedRow> rows = new ArrayList<>();
        List<ReturnedWorkbook.TopicAnswer> topics = new ArrayList<>();
        table.each((key, place) -> {
            if (key.topic() != null) {
                RowReader.topic(place, unread).ifPresent(words -> topics.add(new ReturnedWorkbook.TopicAnswer(key.topic(), words)));
                return;
            }
            ReturnedRow row = new RowReader(place, known.get().contracts(), unread).row(key.rowId());
            if (!row.blank()) {
                rows.add(row);
            }
        });
        return new ReturnedWorkbook(known.get().dossierId(), known.get().partyId(), rows, topics, unread);
    }
}
