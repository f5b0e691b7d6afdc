package jp.bunkai.negotiation.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes how Excel stores characters that XML cannot carry, such as {@code _x000D_}. Line ends come out as line feeds. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {
    }

    static String decoded(String stored) {
        String plain = stored.contains("_x")
                ? ESCAPE.matcher(stored).replaceAll(found -> Matcher
                        .quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : stored;
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
