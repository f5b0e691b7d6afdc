package jp.bunkai.platform.spreadsheet;

import org.xml.sax.SAXException;

/**
 * How much a workbook may hold in all sheets together; more than any that is meant needs, and little enough that reading it costs next
 * to nothing.
 */
public final class CellBudget {

    /** As many as a cell can hold in the programs that write workbooks. */
    private static final int LONGEST = 32_767;

    private int elements = 500_000;
    private int characters;
    private int values;
    private int merged;
    private int links = 500;
    private int sheets = 200;
    private int shapes = 2_000;

    private CellBudget(int characters, int values, int merged) {
        this.characters = characters;
        this.values = values;
        this.merged = merged;
    }

    /** Enough for any letter of questions. */
    public static CellBudget ofLetter() {
        return new CellBudget(4_000_000, 60_000, 500);
    }

    /** Enough for a matrix of a thousand rows and six parties. */
    public static CellBudget ofMatrix() {
        return new CellBudget(16_000_000, 105_000, 500);
    }

    /** Enough for forms of a thousand questions, which are full of merged cells. */
    public static CellBudget ofForms() {
        return new CellBudget(4_000_000, 60_000, 6_000);
    }

    /** An element of any kind. */
    void takeElement() throws Spent {
        elements = less(elements);
    }

    /** A cell that holds something, or a text that cells share. */
    void takeValue() throws Spent {
        values = less(values);
    }

    /** What a cell says: a text that cells share counts in each of them, as whoever reads them may copy it. */
    void takeText(int length) throws Spent {
        if (length > LONGEST || length > characters) {
            throw new Spent();
        }
        characters -= length;
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
