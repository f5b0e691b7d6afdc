package jp.bunkai.signoff.verify.text;

import java.util.regex.Pattern;

/** A field while it is read. Its code and its result are text; only the number of a page, which programs count anew, is not. */
final class Field {

    private static final Pattern OF_PAGES = Pattern.compile("(PAGE|NUMPAGES)(\\s+\\\\\\*\\s*\\w+)*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９ivxlcdmIVXLCDM\\s-]{0,12}");

    private final StringBuilder code = new StringBuilder();
    private int pieces = -1;
    private int from;

    void code(String more) {
        if (code.length() + more.length() > Pieces.MOST_CHARACTERS) {
            throw new UnreadableTextException(null);
        }
        code.append(more);
    }

    /** Whether the code is over and the result stands here. */
    boolean showing() {
        return pieces >= 0;
    }

    void show(Pieces text) {
        if (!showing()) {
            text.append("⟦欄 " + said() + "⟧");
            pieces = text.count();
            from = text.length();
        }
    }

    void end(Pieces text) {
        show(text);
        boolean counted = text.count() == pieces && OF_PAGES.matcher(said()).matches();
        if (counted && NUMBER.matcher(text.from(from)).matches()) {
            text.cut(from);
        }
    }

    private String said() {
        return code.toString().strip().replaceAll("\\s+", " ");
    }
}
