package jp.bunkai.platform.spreadsheet;

import org.xml.sax.Attributes;

/** Follows the runs of a text and knows whether any of its words has a line through it: crossed out is not the same as said. */
final class StruckRuns {

    private boolean run;
    private boolean struck;

    void reset() {
        run = false;
        struck = false;
    }

    void start(String element, Attributes attributes) {
        if (element.equals("r")) {
            run = false;
        } else if (element.equals("strike")) {
            run = on(attributes);
        }
    }

    void characters(char[] characters, int start, int length) {
        struck |= run && !new String(characters, start, length).isBlank();
    }

    boolean struck() {
        return struck;
    }

    /** An element such as {@code <strike/>} stands for yes unless it says otherwise. */
    static boolean on(Attributes attributes) {
        String value = attributes.getValue("val");
        return value == null || value.equals("1") || value.equals("true");
    }
}
