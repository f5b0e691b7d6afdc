package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.spreadsheet.CellSheet;
import jp.bunkai.platform.spreadsheet.Workbook;

/** Puts a workbook's tables, notes and cover sheets together to the forms that they are. */
final class Assembly {

    private static final Pattern EXAMPLE = Pattern.compile("記入例|記載例|見本|サンプル|sample|example");
    /** More than the longest form has, even with its heading again on each page. */
    private static final int MOST_TABLES = 300;
    private static final Pattern NOTES = Pattern.compile("備考|注記|注釈|notes?");

    private final Expected expected;
    private final Dates dates;
    private final Doubts doubts = new Doubts();
    private final List<Grid> covers = new ArrayList<>();
    private final List<NoteBlock> noteSheets = new ArrayList<>();
    private final HeadingFields coverFields = new HeadingFields();
    private final List<Segment> segments = new ArrayList<>();
    private final List<CellSheet> sheets;

    Assembly(Workbook workbook, Expected expected) {
        this.expected = expected;
        this.dates = new Dates(workbook.from1904());
        this.sheets = workbook.sheets();
        workbook.broken().forEach(sheet -> doubts.unread("damaged-sheet", new Place(sheet.name(), null), null,
                new Text("このシートは壊れているため読めませんでした。ほかのシートは読みました。", "This sheet is damaged and was not read. The other sheets were.")));
    }

    Reading reading() {
        sheets.forEach(this::sheet);
        FormLook look = new FormLook(covers, coverFields, expected);
        segments.forEach(segment -> look.settle(segment, segments, doubts));
        Checks checks = new Checks(doubts);
        Stop stop = checks.stop(segments, sheets, expected, look);
        if (stop != null) {
            return new Reading(List.of(), doubts.all(), stop);
        }
        Finishing finishing = new Finishing(segments, noteSheets, coverFields, dates, doubts);
        return new Reading(finishing.disclosures(), doubts.all(), null);
    }

    /** Where answers go in the tables that were read, those of no known form included; after {@link #reading}. */
    List<AnswerPlace> places() {
        return segments.stream().flatMap(segment -> AnswerPlace.of(segment).stream()).toList();
    }

    private void sheet(CellSheet sheet) {
        Grid grid = new Grid(sheet);
        if (grid.confusing()) {
            doubts.unread("confusing-sheet", grid.whole(), null, new Text("結合セルが多すぎて表として読めません。", "There are too many large merged cells to read this sheet as a table."));
            return;
        }
        List<TableHeader> headers = new HeaderFinder(grid).find();
        if (segments.size() + headers.size() > MOST_TABLES) {
            doubts.unread("confusing-sheet", grid.whole(), null, new Text("表が多すぎるため読みません。", "There are too many tables to read this sheet."));
        } else if (headers.isEmpty()) {
            cover(grid);
        } else if (sheet.hidden()) {
            doubts.unread("hidden-sheet", grid.whole(), null, new Text("非表示のシートにある表は読みません。再表示して確かめてください。",
                    "A table in a hidden sheet is not read. Unhide the sheet and check."));
        } else if (EXAMPLE.matcher(Words.key(sheet.name())).find()) {
            doubts.unread("example-sheet", grid.whole(), null, new Text("シート名から記入例と判断し、読みませんでした。", "By its name this sheet is an example, so it was not read."));
        } else {
            tables(grid, headers);
        }
    }

    private void cover(Grid grid) {
        if (!grid.sheet().hidden()) {
            covers.add(grid);
            coverFields.read(grid, 0, grid.lastRow());
            noteSheets.add(NoteBlock.read(grid, 0, grid.lastRow(), NOTES.matcher(Words.key(grid.name())).find()));
        }
    }

    private void tables(Grid grid, List<TableHeader> headers) {
        HeadingFields fields = new HeadingFields();
        fields.read(grid, 0, headers.get(0).top() - 1);
        for (TableHeader header : headers) {
            int last = headers.stream().filter(other -> other.top() > header.bottom()).mapToInt(other -> other.top() - 1).min().orElse(grid.lastRow());
            TableReader reader = new TableReader(grid, header, last, dates, fields, doubts);
            List<QuestionRow> questions = reader.read();
            segments.add(new Segment(grid, header, questions, NoteBlock.read(grid, reader.end() + 1, last, false), fields));
        }
    }
}
