package jp.bunkai.disclosure.kept;

import jp.bunkai.platform.validation.PlainText;

/** Words of a file as text that may be kept: without characters that no text may hold, and bounded. */
public final class Clean {

    private Clean() {
    }

    /** In one line; null for nothing. */
    public static String line(String text, int longest) {
        return text == null ? null : prose(text.replaceAll("\\s+", " "), longest);
    }

    /** Of several lines; null for nothing. */
    public static String prose(String text, int longest) {
        if (text == null) {
            return null;
        }
        int[] plain = text.replace("\r\n", "\n").codePoints().filter(point -> PlainText.isPlain(Character.toString(point))).toArray();
        String clean = new String(plain, 0, Math.min(plain.length, longest)).strip();
        return clean.isEmpty() ? null : clean;
    }
}
