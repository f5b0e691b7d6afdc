package jp.bunkai.annex.docx.authoring;

import static jp.bunkai.annex.docx.authoring.Markup.join;
import static jp.bunkai.annex.docx.authoring.Markup.p;
import static jp.bunkai.annex.docx.authoring.Markup.r;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What the cards share: large upright letters, a band of colour at the top, cells with a colour, one page of A4. */
final class CardMarkup {

    /** Of the text between the margins, in twentieths of a point. */
    static final int WIDTH = 10204;
    static final String RED = "8A1C1C";
    static final String NAVY = "1F3A5F";

    private CardMarkup() {
    }

    static String styles(String color) {
        return Styles.upright("BandSmall", "帯の小見出し", 22, 320, true, "FFFFFF", "left")
                + Styles.upright("BandLarge", "帯の表題", 42, 600, true, "FFFFFF", "left")
                + Styles.upright("CardHead", "カードの見出し", 26, 370, true, color, "left")
                + Styles.upright("CardCell", "カードの見出しのセル", 19, 280, true, "FFFFFF", "center")
                + Styles.upright("CardNo", "カードの番号", 32, 460, true, color, "center")
                + Styles.upright("CardPhone", "カードの電話番号", 31, 430, true, "000000", "center")
                + Styles.upright("CardStrong", "カードの太字", 23, 320, true, "000000", "left")
                + Styles.upright("CardText", "カードの文字", 21, 295, false, "000000", "left")
                + Styles.upright("CardCenter", "カードの文字（中央）", 21, 310, false, "000000", "center")
                + Styles.upright("CardAlarm", "カードの警告", 22, 330, true, RED, "left")
                + Styles.upright("CardSmall", "カードの小さな文字", 16, 215, false, "404040", "left")
                + Styles.upright("CardGap", "カードの間", 8, 50, false, "000000", "left");
    }

    /** A band of colour over the whole width. */
    static String band(String color, String... paragraphs) {
        return new Table("Plain", WIDTH).add(Table.rowOf(cell(WIDTH, color, paragraphs))).toString();
    }

    /** The heading row of a table, white on the card's colour, so that it reads in black and white too. */
    static String heads(String color, int[] widths, String... titles) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < titles.length; i++) {
            cells.append(cell(widths[i], color, p("CardCell", r(titles[i]))));
        }
        return Table.rowOf(cells.toString());
    }

    static String cell(int width, String fill, String... paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>"
                + (fill == null ? "" : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + fill + "\"/>")
                + "<w:vAlign w:val=\"center\"/></w:tcPr>" + String.join("", paragraphs) + "</w:tc>";
    }

    /** A row at least so high, to be written into by hand. */
    static String high(int height, String... cells) {
        return Table.rowOf(cells).replace("<w:cantSplit/>", "<w:cantSplit/><w:trHeight w:val=\"" + height + "\" w:hRule=\"atLeast\"/>");
    }

    /** A cell whose content begins at its top. */
    static String tall(int width, String fill, String... paragraphs) {
        return cell(width, fill, paragraphs).replace("<w:vAlign w:val=\"center\"/>", "<w:vAlign w:val=\"top\"/>");
    }

    /** A cell over several columns. */
    static String span(int width, int columns, String... paragraphs) {
        return cell(width, null, paragraphs).replace("type=\"dxa\"/>", "type=\"dxa\"/><w:gridSpan w:val=\"" + columns + "\"/>");
    }

    /** Lines that each begin with a mark, and hang from it. */
    static String lines(String mark, String... texts) {
        return Arrays.stream(texts).map(text -> Markup.pWith("CardText", "<w:ind w:left=\"300\" w:hanging=\"300\"/>", r(mark + text))).collect(Collectors.joining());
    }

    static String gap() {
        return p("CardGap");
    }

    /** The whole body on one page. */
    static String page(String... parts) {
        return join(join(parts), "<w:p><w:pPr><w:pStyle w:val=\"SectionEnd\"/></w:pPr></w:p><w:sectPr><w:type w:val=\"nextPage\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"567\" w:right=\"851\" w:bottom=\"454\" w:left=\"851\" w:header=\"340\" w:footer=\"340\" w:gutter=\"0\"/></w:sectPr>");
    }
}
