package jp.bunkai.signoff.seal.opc;

/**
 * Text as the content or a quoted attribute of XML or HTML. What neither can hold, and what would change how a line reads (control and
 * direction-changing characters), becomes U+FFFD, so that no name of a person or file can become markup.
 */
public final class Markup {

    private Markup() {
    }

    public static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> escaped.appendCodePoint(replaced(c) ? 0xFFFD : c);
            }
        });
        return escaped.toString();
    }

    private static boolean replaced(int c) {
        boolean control = c < 0x20 || c >= 0x7F && c <= 0x9F || c == 0xFFFE || c == 0xFFFF;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return control || surrogate || direction;
    }
}
