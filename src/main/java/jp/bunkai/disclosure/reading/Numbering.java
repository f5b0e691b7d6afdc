package jp.bunkai.disclosure.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the number of each row of a table: in a column of its own, in several, before the words, or as ① below a heading. */
final class Numbering {

    private static final Pattern LEADING = Pattern.compile("^[(]?(\\d{1,2})(?:[).、:\\s]+|(?=[^\\d.)-]))\\s*\\D.*$", Pattern.DOTALL);
    /** Its steps are matched possessively: giving them back one by one would go as deep as the text has steps. */
    private static final Pattern INLINE = Pattern.compile("^((?:[Qq]|問)?[0-9０-９]{1,3}(?:[-.．－][0-9０-９]{1,3})*+[.．)）:：]?(?=[\\s　])|[(（][0-9０-９]{1,3}[)）]|[①-⑳㉑-㉟㊱-㊿])[\\s　]*(\\S.*)$",
            Pattern.DOTALL);

    private final Grid grid;
    private final TableHeader header;
    private String group;
    private String parent;
    private String last;

    Numbering(Grid grid, TableHeader header) {
        this.grid = grid;
        this.header = header;
    }

    /** What a row says about its number. */
    enum Kind {
        /** Nothing stands where the number should. */
        NONE,
        /** The number of a row above reaches into this one. */
        CONTINUED,
        /** What stands there is no number. */
        NO_NUMBER,
        NUMBER
    }

    /**
     * The number of a row.
     *
     * @param parent the number of the row above that turned out to be its heading, null where there is none
     * @param inline whether it stands before the words of the question, whose rest is {@code rest}
     */
    record Numbered(Kind kind, String id, String written, Place place, String parent, boolean inline, String rest) {
    }

    /** Takes in a line that names a chapter. */
    void heading(String text) {
        group = text;
        parent = leading(text).orElse(null);
    }

    /** Names the chapter of a number that turned out to be a heading. */
    void headed(String text) {
        group = text;
    }

    /** The heading above a row, or what stands in its column of groups. */
    String group(int row) {
        return header.all(Role.GROUP).stream().map(column -> grid.at(row, column.index()).words()).filter(text -> !text.isEmpty()).findFirst()
                .orElse(group);
    }

    Numbered of(int row) {
        List<Content> cells = new ArrayList<>();
        for (Column column : header.numbers()) {
            Content cell = grid.at(row, column.index());
            if (!cell.blank() && cells.stream().noneMatch(one -> one.home().equals(cell.home()))) {
                cells.add(cell);
            }
        }
        if (header.numbers().isEmpty()) {
            return inline(row);
        }
        if (cells.isEmpty()) {
            return none(Kind.NONE, grid.place(row, header.numbers().get(0).index()));
        }
        Content lowest = cells.get(cells.size() - 1);
        if (!lowest.beginsHere()) {
            return none(Kind.CONTINUED, grid.place(lowest));
        }
        Optional<QuestionNumber> number = QuestionNumber.of(lowest.words());
        if (number.isEmpty()) {
            return new Numbered(Kind.NO_NUMBER, null, lowest.text(), grid.place(lowest), null, false, null);
        }
        if (cells.size() > 1) {
            return steps(cells, number.get());
        }
        return single(row, lowest, number.get());
    }

    /** Steps of a number in columns side by side. */
    private Numbered steps(List<Content> cells, QuestionNumber lowest) {
        StringBuilder id = new StringBuilder();
        for (Content cell : cells.subList(0, cells.size() - 1)) {
            Optional<QuestionNumber> step = QuestionNumber.of(cell.words());
            String words = step.map(QuestionNumber::id).or(() -> leading(cell.words())).orElse(null);
            if (words == null) {
                return new Numbered(Kind.NO_NUMBER, null, cell.text(), grid.place(cell), null, false, null);
            }
            id.append(words).append('.');
        }
        Content at = cells.get(cells.size() - 1);
        parent = id.substring(0, id.length() - 1);
        last = id + lowest.id();
        return new Numbered(Kind.NUMBER, last, written(cells), grid.place(at), null, false, null);
    }

    private static String written(List<Content> cells) {
        return String.join(" ", cells.stream().map(Content::words).toList());
    }

    private Numbered single(int row, Content cell, QuestionNumber number) {
        boolean later = header.numbers().size() > 1 && cell.column() != header.numbers().get(0).index() && cell.merged() == null;
        if (!number.bare() && !later) {
            parent = number.id();
            last = number.id();
            return new Numbered(Kind.NUMBER, number.id(), cell.text(), grid.place(cell), null, false, null);
        }
        return below(row, cell, number, false, null);
    }

    private Numbered below(int row, Content cell, QuestionNumber number, boolean inline, String rest) {
        boolean letter = !Character.isDigit(number.id().charAt(0));
        Optional<String> left = letter ? Optional.empty() : left(row, cell.firstColumn());
        String above = letter ? last : left.orElse(parent);
        if (above == null) {
            boolean alone = group == null && !letter;
            return new Numbered(alone ? Kind.NUMBER : Kind.NO_NUMBER, alone ? number.id() : null, cell.text(), grid.place(cell), null, inline, rest);
        }
        String id = number.below(above).id();
        if (!letter) {
            last = id;
        }
        return new Numbered(Kind.NUMBER, id, cell.text(), grid.place(cell), left.isPresent() || letter ? null : above, inline, rest);
    }

    /** The number with which a cell to the left begins: 「２ 医療情報システムの管理・運用」. */
    private Optional<String> left(int row, int column) {
        for (int at = column - 1; at >= Math.max(0, column - 4); at--) {
            Content cell = grid.at(row, at);
            if (!cell.words().isEmpty()) {
                return QuestionNumber.of(cell.words()).filter(number -> !number.bare()).map(QuestionNumber::id).or(() -> leading(cell.words()));
            }
        }
        return Optional.empty();
    }

    private Numbered inline(int row) {
        Column question = header.all(Role.QUESTION).get(0);
        Content cell = grid.at(row, question.index());
        Matcher found = INLINE.matcher(cell.words());
        if (!cell.beginsHere()) {
            return none(Kind.CONTINUED, grid.place(cell));
        }
        if (!found.matches()) {
            return none(Kind.NONE, grid.place(cell));
        }
        Optional<QuestionNumber> number = QuestionNumber.of(found.group(1));
        if (number.isEmpty()) {
            return none(Kind.NONE, grid.place(cell));
        }
        if (number.get().bare()) {
            Numbered below = below(row, cell, number.get(), true, found.group(2));
            return new Numbered(below.kind(), below.id(), found.group(1), below.place(), below.parent(), true, found.group(2));
        }
        parent = number.get().id();
        last = parent;
        return new Numbered(Kind.NUMBER, parent, found.group(1), grid.place(cell), null, true, found.group(2));
    }

    private static Numbered none(Kind kind, Place place) {
        return new Numbered(kind, null, "", place, null, false, null);
    }

    /** The number with which a heading begins. */
    private static Optional<String> leading(String text) {
        Matcher found = LEADING.matcher(Words.plain(text));
        return found.matches() ? Optional.of(String.valueOf(Integer.parseInt(found.group(1)))) : Optional.empty();
    }
}
