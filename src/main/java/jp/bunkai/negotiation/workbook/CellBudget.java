package jp.bunkai.negotiation.workbook;

import org.xml.sax.SAXException;

/**
 * How much a workbook may hold in all sheets together; more than any that was exported here needs, and little enough that reading it
 * costs next to nothing.
 */
public final class CellBudget {

    private int elements = 500_000;
    private int values;
    private int merged = 500;
    private int links = 500;

    private CellBudget(int values) {
        this.values = values;
    }

    /** Enough for any letter of questions. */
    static CellBudget ofLetter() {
        return new CellBudget(60_000);
    }

    /** Enough for a matrix of a thousand rows and six parties. */
    public static CellBudget ofMatrix() {
        return new CellBudget(105_000);
    }

    /** An element of any kind. */
    void takeElement() throws Spent {
        if (--elements < 0) {
            throw new Spent();
        }
    }

    /** A cell that holds something, or a text that cells share. */
    void takeValue() throws Spent {
        if (--values < 0) {
            throw new Spent();
        }
    }

    /** A merged range. */
    void takeMerged() throws Spent {
        if (--merged < 0) {
            throw new Spent();
        }
    }

    /** A link. */
    void takeLink() throws Spent {
        if (--links < 0) {
            throw new Spent();
        }
    }

    /** Ends the reading of a workbook that holds too much. */
    static final class Spent extends SAXException {
        private static final long serialVersionUID = 1L;
    }
}
