package jp.bunkai.negotiation.exchange;

import jp.bunkai.catalogue.Text;

/** Says why what stands in a cell is not taken for a value. Carries no stack: it is an answer, not a fault. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text why;

    Unreadable(String ja, String en) {
        super(en, null, false, false);
        this.why = new Text(ja, en);
    }

    Text why() {
        return why;
    }
}
