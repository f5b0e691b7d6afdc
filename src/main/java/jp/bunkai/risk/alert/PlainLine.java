package jp.bunkai.risk.alert;

import jp.bunkai.platform.validation.PlainText;

/** Texts of a stranger's file, cut to what a person may enter too: plain characters, so many of them. */
final class PlainLine {

    private PlainLine() {
    }

    /** One line, or null where nothing is left. */
    static String of(String text, int max) {
        String line = plain(text.replaceAll("\\s+", " "), max);
        return line.isEmpty() ? null : line;
    }

    /** Several lines; empty where nothing is left. */
    static String prose(String text, int max) {
        return plain(text.replace("\r\n", "\n").replace('\r', '\n'), max);
    }

    private static String plain(String text, int max) {
        int[] points = text.codePoints().filter(point -> PlainText.isPlain(Character.toString(point))).limit(max).toArray();
        return new String(points, 0, points.length).strip();
    }
}
