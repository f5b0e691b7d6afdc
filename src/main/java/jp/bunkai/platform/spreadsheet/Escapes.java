package jp.bunkai.platform.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How Excel stores characters that XML cannot carry, such as {@code _x000D_}, and what happens to be written so. Line ends come out as
 * line feeds.
 */
public final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {
    }

    /** A text as it has to be stored so that it is read back as it is. */
    public static String encoded(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F$0") : text;
    }

    static String decoded(String stored) {
        String plain = stored.contains("_x")
                ? ESCAPE.matcher(stored).replaceAll(found -> Matcher
                        .quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : stored;
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
