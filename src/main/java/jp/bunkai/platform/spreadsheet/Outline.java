package jp.bunkai.platform.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects what a workbook says of itself: its sheets in their order, which of them are hidden, and from when it counts days. */
final class Outline extends DefaultHandler {

    private final CellBudget budget;
    private final List<Entry> sheets = new ArrayList<>();
    private boolean from1904;

    Outline(CellBudget budget) {
        this.budget = budget;
    }

    /** A sheet by its name and by the relation that leads to its cells. */
    record Entry(String name, String relation, boolean hidden) {
    }

    List<Entry> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        budget.takeElement();
        if (local.equals("sheet")) {
            budget.takeSheet();
            sheets.add(new Entry(String.valueOf(attributes.getValue("name")), relation(attributes),
                    attributes.getValue("state") != null && !attributes.getValue("state").equals("visible")));
        } else if (local.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        }
    }

    /** The attribute's namespace differs between the two kinds of xlsx. */
    private static String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
