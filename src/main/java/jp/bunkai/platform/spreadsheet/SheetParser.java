package jp.bunkai.platform.spreadsheet;

import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the cells of one sheet from its XML as it streams by. Knows values as they are stored and evaluates nothing. */
final class SheetParser extends DefaultHandler {

    private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;
    private static final Map<String, Cell.Kind> KINDS = Map.of("s", Cell.Kind.TEXT, "str", Cell.Kind.TEXT, "inlineStr", Cell.Kind.TEXT,
            "n", Cell.Kind.NUMBER);

    private final CellSheet sheet;
    private final SharedTexts strings;
    private final StruckStyles styles;
    private final CellBudget budget;
    private final StringBuilder text = new StringBuilder();
    private final StruckRuns runs = new StruckRuns();
    private int row = -1;
    private int column = -1;
    private String type;
    private int style;
    private boolean formula;
    private boolean valued;
    private boolean reading;
    private boolean phonetic;

    SheetParser(CellSheet sheet, SharedTexts strings, StruckStyles styles, CellBudget budget) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.budget = budget;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        budget.takeElement();
        runs.start(local, attributes);
        switch (local) {
            case "row" -> row(attributes);
            case "col" -> columns(attributes);
            case "c" -> cell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> {
                reading = !phonetic;
                valued = true;
            }
            case "rPh" -> phonetic = true;
            case "mergeCell" -> {
                budget.takeMerged();
                CellRangeAddress range = CellRangeAddress.valueOf(String.valueOf(attributes.getValue("ref")));
                inside(range.getFirstRow(), range.getFirstColumn());
                inside(range.getLastRow(), range.getLastColumn());
                sheet.addMerged(range);
            }
            case "hyperlink" -> {
                budget.takeLink();
                sheet.addLink(String.valueOf(attributes.getValue("ref")));
            }
            default -> {
                // Everything else is how it looks.
            }
        }
    }

    private void row(Attributes attributes) throws SAXException {
        row = attributes.getValue("r") == null ? row + 1 : Integer.parseInt(attributes.getValue("r")) - 1;
        column = -1;
        if (unseen(attributes, "ht")) {
            inside(row, 0);
            sheet.hideRow(row);
        }
    }

    private void columns(Attributes attributes) throws SAXException {
        if (unseen(attributes, "width")) {
            int first = Integer.parseInt(String.valueOf(attributes.getValue("min"))) - 1;
            int last = Integer.parseInt(String.valueOf(attributes.getValue("max"))) - 1;
            inside(0, first);
            inside(0, last);
            sheet.hideColumns(first, Math.max(first, last));
        }
    }

    /** Hidden, or made so small that nothing of it is seen. */
    private static boolean unseen(Attributes attributes, String size) {
        String hidden = attributes.getValue("hidden");
        return "1".equals(hidden) || "true".equals(hidden)
                || attributes.getValue(size) != null && Double.parseDouble(attributes.getValue(size)) < 0.1;
    }

    private void cell(Attributes attributes) throws SAXException {
        String name = attributes.getValue("r");
        if (name == null) {
            column++;
        } else {
            place(name);
        }
        inside(row, column);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        formula = false;
        valued = false;
        text.setLength(0);
        runs.reset();
    }

    /** Takes a name such as {@code AB12} apart; POI's own way costs a kilobyte for each cell. */
    private void place(String name) throws SAXException {
        int letters = 0;
        column = 0;
        while (letters < name.length() && letters < 4 && name.charAt(letters) >= 'A' && name.charAt(letters) <= 'Z') {
            column = column * 26 + name.charAt(letters++) - 'A' + 1;
        }
        if (letters == 0) {
            throw new SAXException("a cell has no name");
        }
        column--;
        row = Integer.parseInt(name, letters, name.length(), 10) - 1;
    }

    private static void inside(int row, int column) throws SAXException {
        if (row < 0 || row > LIMITS.getLastRowIndex() || column < 0 || column > LIMITS.getLastColumnIndex()) {
            throw new SAXException("a cell stands outside the sheet");
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            text.append(characters, start, length);
            runs.characters(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        switch (local) {
            case "v", "t" -> reading = false;
            case "rPh" -> phonetic = false;
            case "c" -> end();
            default -> {
                // Nothing was begun.
            }
        }
    }

    private void end() throws SAXException {
        if (!formula && text.isEmpty()) {
            return;
        }
        budget.takeValue();
        Cell.Kind result = KINDS.getOrDefault(type, Cell.Kind.OTHER);
        // Programs that cannot calculate leave the value of a formula out, or leave it empty without saying that it is a text.
        boolean known = valued && (!text.isEmpty() || type.equals("str"));
        String value = known ? value(result) : "";
        budget.takeText(value.length());
        boolean struck = styles.struck(style) || runs.struck() || known && type.equals("s") && strings.struck(text.toString());
        sheet.add(new Cell(row, column, formula ? Cell.Kind.FORMULA : result, value, known ? result : null, struck));
    }

    private String value(Cell.Kind kind) throws SAXException {
        if (kind == Cell.Kind.TEXT) {
            return type.equals("s") ? strings.text(text.toString()) : Escapes.decoded(text.toString());
        }
        return text.toString();
    }
}
