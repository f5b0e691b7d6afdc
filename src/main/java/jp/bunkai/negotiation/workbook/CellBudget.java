package jp.bunkai.negotiation.workbook;

import org.xml.sax.SAXException;

/**
 * How much a workbook may hold in all sheets together; more than any letter of questions needs, and little enough that reading it costs
 * next to nothing.
 */
final class CellBudget {

    private int elements = 500_000;
    private int values = 60_000;
    private int merged = 500;

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

    /** Ends the reading of a workbook that holds too much. */
    static final class Spent extends SAXException {
        private static final long serialVersionUID = 1L;
    }
}
