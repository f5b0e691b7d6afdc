package jp.bunkai.platform.spreadsheet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects where shapes and controls are drawn over the cells of a sheet. A circle drawn around a word says something that no cell says. */
final class Shapes extends DefaultHandler {

    private static final int FURTHEST = 1_048_575;

    private final CellSheet sheet;
    private final CellBudget budget;
    private final StringBuilder text = new StringBuilder();
    private final int[] place = new int[4];
    private int corner;
    private boolean shape;

    Shapes(CellSheet sheet, CellBudget budget) {
        this.sheet = sheet;
        this.budget = budget;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        budget.takeElement();
        text.setLength(0);
        switch (local) {
            case "twoCellAnchor", "oneCellAnchor" -> {
                shape = false;
                java.util.Arrays.fill(place, -1);
            }
            case "from" -> corner = 0;
            case "to" -> corner = 2;
            case "sp", "cxnSp", "grpSp" -> shape = true;
            default -> {
                // What the shape looks like.
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (text.length() < 32) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        switch (local) {
            case "row" -> place[corner] = number();
            case "col" -> place[corner + 1] = number();
            case "twoCellAnchor", "oneCellAnchor" -> {
                if (shape && place[0] >= 0 && place[1] >= 0) {
                    budget.takeShape();
                    sheet.addShape(new CellRangeAddress(place[0], Math.max(place[0], place[2]), place[1], Math.max(place[1], place[3])));
                }
            }
            default -> {
                // Nothing was begun.
            }
        }
    }

    private int number() throws SAXException {
        int number = Integer.parseInt(text.toString().strip());
        if (number < 0 || number > FURTHEST) {
            throw new SAXException("a shape stands outside the sheet");
        }
        return number;
    }
}
