package jp.bunkai.picture.device;

import java.text.Normalizer;
import java.util.Locale;

/** A name as people would call it the same: without case, width, kind of kana, spaces, and the long sound at the end of foreign words. */
final class Folded {

    private static final char FIRST_HIRAGANA = 'ぁ';
    private static final char LAST_HIRAGANA = 'ゖ';
    private static final int TO_KATAKANA = 'ァ' - 'ぁ';

    private Folded() {
    }

    /** Empty where there is nothing. */
    static String of(String name) {
        if (name == null) {
            return "";
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (letter >= FIRST_HIRAGANA && letter <= LAST_HIRAGANA) {
                folded.append((char) (letter + TO_KATAKANA));
            } else if (!Character.isWhitespace(letter) && !endsForeignWord(plain, i)) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    /** サーバー is サーバ; within a word, as in サーバ itself, the sign tells words apart. */
    private static boolean endsForeignWord(String text, int at) {
        return text.charAt(at) == 'ー' && at > 0 && (at + 1 == text.length() || Character.UnicodeBlock.of(text.charAt(at + 1)) != Character.UnicodeBlock.KATAKANA);
    }
}
