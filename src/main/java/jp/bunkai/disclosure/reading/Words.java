package jp.bunkai.disclosure.reading;

import java.text.Normalizer;
import java.util.Locale;

/** Brings what people type into one way of writing: full width, circled figures, the many dashes and spaces. */
final class Words {

    /** First code point, last one, and what the first stands for. */
    private static final int[][] CIRCLED = {{0x2460, 0x2473, 1}, {0x3251, 0x325F, 21}, {0x32B1, 0x32BF, 36}, {0x2776, 0x277F, 1},
        {0x24EB, 0x24F4, 11}, {0x2780, 0x2789, 1}, {0x278A, 0x2793, 1}, {0x24F5, 0x24FE, 1}};
    private static final String DASHES = "‐‑‒–—―−─";
    private static final String NOTHING = "\u200B\u200C\u200D\u2060\uFEFF\uFE0E\uFE0F";

    private Words() {
    }

    /** The text without what nobody sees at its ends; inside it stays as it is. */
    static String clean(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.chars().filter(c -> NOTHING.indexOf(c) < 0).forEach(c -> seen.append(c == '\u00A0' ? ' ' : (char) c));
        return seen.toString().strip();
    }

    /** One way of writing: ① becomes (1), Ａ becomes A, every dash becomes the short one. */
    static String plain(String text) {
        StringBuilder figures = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int number = circled(point);
            if (number > 0) {
                figures.append('(').append(number).append(')');
            } else if (DASHES.indexOf(point) >= 0) {
                figures.append('-');
            } else {
                figures.appendCodePoint(point);
            }
        });
        return clean(Normalizer.normalize(figures, Normalizer.Form.NFKC));
    }

    /** The same in small letters without any space, to look words up by. */
    static String key(String text) {
        return plain(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static int circled(int point) {
        for (int[] range : CIRCLED) {
            if (point >= range[0] && point <= range[1]) {
                return point - range[0] + range[2];
            }
        }
        return 0;
    }
}
