package jp.bunkai.platform.validation;

/**
 * Decides which characters a text may hold: no control characters, no half of a surrogate pair, and none of the marks that turn
 * the direction of writing, because a contract must read the same way everywhere. Length is counted in characters as the database
 * counts them.
 */
public final class PlainText {

    private PlainText() {
    }

    /** Whether the text holds at most {@code max} characters, all of them allowed; line breaks and tabs only in prose. */
    public static boolean accepts(String text, int max, boolean prose) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= max && text.codePoints().allMatch(c -> allowed(c, prose));
    }

    /** Whether text of any length, also none, holds allowed characters only; line breaks and tabs are allowed. */
    public static boolean isPlain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            int character = Character.codePointAt(text, i);
            if (!allowed(character, true)) {
                return false;
            }
            i += Character.charCount(character) - 1;
        }
        return true;
    }

    private static boolean allowed(int character, boolean prose) {
        if (character == '\n' || character == '\t') {
            return prose;
        }
        boolean control = Character.getType(character) == Character.CONTROL;
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean separator = character == 0x2028 || character == 0x2029;
        boolean direction = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        boolean noCharacter = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        return !(control || half || separator || direction || noCharacter);
    }
}
