package jp.bunkai.platform.spreadsheet;

import java.util.BitSet;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects which cell styles of a workbook draw a line through what the cell says. Nothing else of a style has a meaning here. */
final class StruckStyles extends DefaultHandler {

    private final CellBudget budget;
    private final BitSet fonts = new BitSet();
    private final BitSet styles = new BitSet();
    private boolean inFonts;
    private boolean inStyles;
    private int font = -1;
    private int style = -1;

    StruckStyles(CellBudget budget) {
        this.budget = budget;
    }

    boolean struck(int number) {
        return number >= 0 && styles.get(number);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        budget.takeElement();
        switch (local) {
            case "fonts" -> inFonts = true;
            case "cellXfs" -> inStyles = true;
            case "font" -> font += inFonts ? 1 : 0;
            case "strike" -> {
                if (inFonts && font >= 0) {
                    fonts.set(font, StruckRuns.on(attributes));
                }
            }
            case "xf" -> {
                if (inStyles) {
                    String number = attributes.getValue("fontId");
                    int used = number == null ? 0 : Integer.parseInt(number);
                    styles.set(++style, used >= 0 && fonts.get(used));
                }
            }
            default -> {
                // Fills, borders and formats.
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "fonts" -> inFonts = false;
            case "cellXfs" -> inStyles = false;
            default -> {
                // Nothing was begun.
            }
        }
    }
}
