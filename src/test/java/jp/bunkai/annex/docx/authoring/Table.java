package jp.bunkai.annex.docx.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of fixed width: a heading row that repeats on each page, rows that do not break across pages. Widths are in
 * twentieths of a point.
 */
final class Table {

    private final int[] widths;
    private final String style;
    private final List<String> rows = new ArrayList<>();

    Table(String style, int... widths) {
        this.style = style;
        this.widths = widths;
    }

    static Table grid(int... widths) {
        return new Table("Grid", widths);
    }

    Table heading(String... titles) {
        StringBuilder cells = new StringBuilder();
        IntStream.range(0, titles.length).forEach(i -> cells.append(
                cell(widths[i], "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E3E8EE\"/><w:vAlign w:val=\"center\"/>",
                        Markup.p("TableHead", titles[i].startsWith("<w:") ? titles[i] : Markup.r(titles[i])))));
        rows.add("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" + cells + "</w:tr>");
        return this;
    }

    Table add(String row) {
        rows.add(row);
        return this;
    }

    /** A row with a paragraph in each cell; {@code styles} one for each cell. */
    String row(String[] styles, String... contents) {
        StringBuilder cells = new StringBuilder();
        IntStream.range(0, contents.length).forEach(i -> cells.append(
                cell(widths[i], "<w:vAlign w:val=\"center\"/>", Markup.p(styles[i], contents[i]))));
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cells + "</w:tr>";
    }

    /** A row whose cells are given whole. */
    static String rowOf(String... cells) {
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + String.join("", cells) + "</w:tr>";
    }

    /** A row of one cell over the whole width. */
    String wide(String properties, String paragraphs) {
        int total = IntStream.of(widths).sum();
        return rowOf("<w:tc><w:tcPr><w:tcW w:w=\"" + total + "\" w:type=\"dxa\"/><w:gridSpan w:val=\"" + widths.length + "\"/>"
                + properties + "</w:tcPr>" + paragraphs + "</w:tc>");
    }

    /** A cell of a column. */
    String cell(int column, String... paragraphs) {
        return cell(widths[column], "<w:vAlign w:val=\"center\"/>", String.join("", paragraphs));
    }

    private static String cell(int width, String properties, String paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>" + paragraphs + "</w:tc>";
    }

    @Override
    public String toString() {
        StringBuilder grid = new StringBuilder();
        IntStream.of(widths).forEach(width -> grid.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/><w:tblW w:w=\"" + IntStream.of(widths).sum()
                + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>"
                + String.join("", rows) + "</w:tbl>";
    }
}
