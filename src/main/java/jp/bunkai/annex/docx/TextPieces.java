package jp.bunkai.annex.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the pieces in which a change is shown: runs of one kind of letter (kanji, hiragana, katakana, Latin letters, digits),
 * everything else one character at a time. A character outside the basic plane, or one with marks upon it, is never cut.
 */
final class TextPieces {

    private TextPieces() {
    }

    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int kind = -1;
        for (int i = 0; i < text.length();) {
            int character = text.codePointAt(i);
            int own = kind(character);
            boolean joins = own == 0 || kind > 1 && own == kind;
            if (i > start && !joins) {
                pieces.add(text.substring(start, i));
                start = i;
            }
            kind = own == 0 ? kind : own;
            i += Character.charCount(character);
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    /** 0 joins whatever stands before it, 1 stands alone, others join their like. */
    private static int kind(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || character == 'ー' || character == 0x200D) {
            return 0;
        }
        if (Character.isDigit(character)) {
            return 2;
        }
        if (!Character.isLetter(character)) {
            return 1;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return script == Character.UnicodeScript.COMMON ? 3 : 4 + script.ordinal();
    }
}
