package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes that stand below a table or on a sheet of their own, by their numbers. */
final class NoteBlock {

    private static final Pattern TITLE = Pattern.compile(
            "[■●◆【\\[(<]*(?:備考(?:欄|記入欄|番号|no\\.?|一覧)?|注記(?:欄|一覧)?|注釈|注|(?:explanatory)?notes?(?:#|number)?)[】\\])>:]*(?:\\(.*\\))?");
    private static final Pattern LINE = Pattern.compile(
            "^(備考|注記|注釈|注|※|\\*|[Nn]otes?|NOTES?|[Nn]o\\.|#)?\\s*([(（]?[0-9０-９]{1,3}(?:[-.－．][0-9０-９]{1,3})?[)）]?|[①-⑳㉑-㉟㊱-㊿])([\\s　]*[.:：、．][\\s　]*|[\\s　]+|$)?(.*)$",
            Pattern.DOTALL);

    private final Grid grid;
    private final Map<String, List<ReadNote>> notes = new LinkedHashMap<>();

    private NoteBlock(Grid grid) {
        this.grid = grid;
    }

    /** Whether notes begin in this row: it says so, and nothing in it is a question. */
    static boolean begins(Grid grid, int row) {
        List<Content> cells = grid.row(row);
        return !cells.isEmpty() && TITLE.matcher(Words.key(cells.get(0).words())).matches() && !grid.sheet().rowHidden(row);
    }

    /** Reads the rows from one to another. Where no title says that notes follow, only lines count that call themselves a note. */
    static NoteBlock read(Grid grid, int from, int to, boolean titled) {
        NoteBlock block = new NoteBlock(grid);
        boolean title = titled;
        String last = null;
        for (int row : grid.rows(from, to)) {
            if (grid.sheet().rowHidden(row)) {
                last = null;
            } else if (begins(grid, row)) {
                title = true;
                last = null;
            } else {
                last = block.row(row, title, last);
            }
        }
        return block;
    }

    /** Takes in a row; gives the number of the note that the next row may go on with. */
    private String row(int row, boolean titled, String last) {
        List<Content> cells = grid.row(row).stream().filter(cell -> !cell.words().isEmpty()).toList();
        if (cells.isEmpty()) {
            return null;
        }
        Content first = cells.get(0);
        Matcher line = LINE.matcher(first.text());
        boolean numbered = line.matches() && (line.group(1) != null || titled && line.group(3) != null);
        if (!numbered) {
            if (titled && last != null && !notes.get(last).isEmpty()) {
                more(last, words(cells));
            }
            return titled ? last : null;
        }
        List<String> numbers = NoteNumbers.of(line.group(2));
        String text = line.group(4).isEmpty() ? words(cells.subList(1, cells.size())) : words(line.group(4), cells.subList(1, cells.size()));
        if (numbers.size() != 1 || text.isEmpty()) {
            return null;
        }
        notes.computeIfAbsent(numbers.get(0), any -> new ArrayList<>()).add(new ReadNote(numbers.get(0), text, grid.place(first)));
        return numbers.get(0);
    }

    private void more(String number, String words) {
        List<ReadNote> read = notes.get(number);
        ReadNote note = read.remove(read.size() - 1);
        read.add(new ReadNote(number, note.text() + "\n" + words, note.place()));
    }

    private static String words(List<Content> cells) {
        return String.join(" ", cells.stream().map(Content::text).toList());
    }

    private static String words(String first, List<Content> others) {
        return others.isEmpty() ? first : first + " " + words(others);
    }

    /** What stands under a number; several where the number was used more than once. */
    List<ReadNote> of(String number) {
        return notes.getOrDefault(number, List.of());
    }
}
