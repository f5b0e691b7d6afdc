package jp.bunkai.platform.spreadsheet;

import org.xml.sax.SAXException;

/**
 * How much a workbook may hold in all sheets together; more than any that is meant needs, and little enough that reading it costs next
 * to nothing.
 */
public final class CellBudget {

    private int elements = 500_000;
    private int values;
    private int merged;
    private int links = 500;
    private int sheets = 200;
    private int shapes = 2_000;

    private CellBudget(int values, int merged) {
        this.values = values;
        this.merged = merged;
    }

    /** Enough for any letter of questions. */
    public static CellBudget ofLetter() {
        return new CellBudget(60_000, 500);
    }

    /** Enough for a matrix of a thousand rows and six parties. */
    public static CellBudget ofMatrix() {
        return new CellBudget(105_000, 500);
    }

    /** Enough for forms of a thousand questions, which are full of merged cells. */
    public static CellBudget ofForms() {
        return new CellBudget(60_000, 6_000);
    }

    /** An element of any kind. */
    void takeElement() throws Spent {
        elements = less(elements);
    }

    /** A cell that holds something, or a text that cells share. */
    void takeValue() throws Spent {
        values = less(values);
    }

    /** A merged range. */
    void takeMerged() throws Spent {
        merged = less(merged);
    }

    /** A link. */
    void takeLink() throws Spent {
        links = less(links);
    }

    /** A sheet. */
    void takeSheet() throws Spent {
        sheets = less(sheets);
    }

    /** Something drawn over the cells. */
    void takeShape() throws Spent {
        shapes = less(shapes);
    }

    private static int less(int left) throws Spent {
        if (left == 0) {
            throw new Spent();
        }
        return left - 1;
    }

    /** Ends the reading of a workbook that holds too much. */
    static final class Spent extends SAXException {
        private static final long serialVersionUID = 1L;
    }
}
