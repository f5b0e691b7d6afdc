package jp.bunkai.annex.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing buffer of XML in UTF-8. Text that a person wrote goes in through {@link #text} or {@link #attribute} only,
 * which escape it and replace what XML cannot hold or what would change how a contract reads (lone surrogates, control
 * and direction-changing characters) by U+FFFD, so that no text can become markup and none can make a document unreadable.
 */
final class Utf8Buffer {

    private static final byte[] BREAK = ascii("</w:t><w:br/><w:t xml:space=\"preserve\">");
    private static final byte[] TAB = ascii("</w:t><w:tab/><w:t xml:space=\"preserve\">");
    private static final byte[] AMP = ascii("&amp;");
    private static final byte[] LT = ascii("&lt;");
    private static final byte[] GT = ascii("&gt;");
    private static final byte[] QUOT = ascii("&quot;");

    private byte[] bytes;
    private int size;

    Utf8Buffer(int capacity) {
        bytes = new byte[capacity];
    }

    static byte[] ascii(String markup) {
        return markup.getBytes(StandardCharsets.US_ASCII);
    }

    int size() {
        return size;
    }

    byte[] array() {
        return bytes;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void clear() {
        size = 0;
    }

    Utf8Buffer markup(byte[] markup) {
        room(markup.length);
        System.arraycopy(markup, 0, bytes, size, markup.length);
        size += markup.length;
        return this;
    }

    Utf8Buffer markup(String markup) {
        return markup(markup.getBytes(StandardCharsets.UTF_8));
    }

    Utf8Buffer number(int number) {
        return markup(ascii(Integer.toString(number)));
    }

    /** The content of a {@code w:t}: line ends become {@code w:br}, tabs {@code w:tab}. */
    Utf8Buffer text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\r' -> {
                    if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                        markup(BREAK);
                    }
                }
                case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> markup(BREAK);
                case '\t' -> markup(TAB);
                default -> i = character(text, i);
            }
        }
        return this;
    }

    /** The value of an attribute, or text outside a run: line ends and tabs stand as spaces. */
    Utf8Buffer attribute(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                room(1);
                bytes[size++] = ' ';
            } else {
                i = character(text, i);
            }
        }
        return this;
    }

    /** Writes the character at {@code i}; returns the index of its last unit. */
    private int character(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            ascii(c);
            return i;
        }
        if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
            supplementary(Character.toCodePoint(c, text.charAt(i + 1)));
            return i + 1;
        }
        basic(Character.isSurrogate(c) || replaced(c) ? '\uFFFD' : c);
        return i;
    }

    private void ascii(char c) {
        switch (c) {
            case '&' -> markup(AMP);
            case '<' -> markup(LT);
            case '>' -> markup(GT);
            case '"' -> markup(QUOT);
            default -> {
                if (c < 0x20 || c == 0x7F) {
                    basic('\uFFFD');
                } else {
                    room(1);
                    bytes[size++] = (byte) c;
                }
            }
        }
    }

    private static boolean replaced(char c) {
        boolean control = c <= '\u009F' || c >= '\uFFFE';
        boolean direction = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        return control || direction;
    }

    private void basic(char c) {
        room(3);
        if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
        } else {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[size++] = (byte) (0x80 | c & 0x3F);
    }

    private void supplementary(int c) {
        room(4);
        bytes[size++] = (byte) (0xF0 | c >> 18);
        bytes[size++] = (byte) (0x80 | c >> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
