package jp.bunkai.negotiation.workbook;

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
    private final CellBudget budget;
    private final StringBuilder text = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String type;
    private boolean formula;
    private boolean reading;
    private boolean phonetic;

    SheetParser(CellSheet sheet, SharedTexts strings, CellBudget budget) {
        this.sheet = sheet;
        this.strings = strings;
        this.budget = budget;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        budget.takeElement();
        switch (local) {
            case "row" -> {
                row = attributes.getValue("r") == null ? row + 1 : Integer.parseInt(attributes.getValue("r")) - 1;
                column = -1;
            }
            case "c" -> cell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> reading = !phonetic;
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

    private void cell(Attributes attributes) throws SAXException {
        String name = attributes.getValue("r");
        if (name == null) {
            column++;
        } else {
            place(name);
        }
        inside(row, column);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        formula = false;
        text.setLength(0);
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
        Cell.Kind kind = formula ? Cell.Kind.FORMULA : KINDS.getOrDefault(type, Cell.Kind.OTHER);
        sheet.add(new Cell(row, column, kind, value(kind)));
    }

    private String value(Cell.Kind kind) throws SAXException {
        if (kind == Cell.Kind.TEXT) {
            return type.equals("s") ? strings.text(text.toString()) : Escapes.decoded(text.toString());
        }
        return text.toString();
    }
}
