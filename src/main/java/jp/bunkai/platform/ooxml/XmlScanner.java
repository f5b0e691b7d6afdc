package jp.bunkai.platform.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.bunkai.platform.ooxml.PackageRefusal.Code;

/**
 * Reads the bytes of an XML part as they are unpacked and refuses DOCTYPE, deep nesting, too many elements and any encoding
 * but UTF-8, in constant memory. It is no parser: it only follows tags, quotes, comments and sections, which are all ASCII
 * in UTF-8.
 */
final class XmlScanner {

    private static final int DEPTH = 256;
    private static final int ELEMENTS = 4_000_000;
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    private enum State { START, TEXT, OPEN, BANG, COMMENT_START, COMMENT, CDATA_START, CDATA, INSTRUCTION, TAG, END_TAG }

    private final String part;
    private final StringBuilder declaration = new StringBuilder();
    private State state = State.START;
    private int quote;
    private int last;
    private int beforeLast;
    private int depth;
    private int elements;
    private boolean first = true;

    XmlScanner(String part) {
        this.part = part;
    }

    void scan(byte[] bytes, int length) throws Refused {
        int from = 0;
        if (state == State.START) {
            from = start(bytes, length);
        }
        for (int i = from; i < length; i++) {
            if (state == State.TEXT) {
                i = nextTag(bytes, i, length);
                if (i == length) {
                    return;
                }
            }
            int b = bytes[i];
            switch (state) {
                case TEXT -> state = State.OPEN;
                case OPEN -> open(b);
                case TAG -> tag(b);
                case END_TAG -> {
                    if (b == '>') {
                        depth--;
                        state = State.TEXT;
                    }
                }
                case BANG -> bang(b);
                case COMMENT_START -> section(b == '-', State.COMMENT);
                case CDATA_START -> section(b == 'C', State.CDATA);
                case COMMENT -> leave(b == '>' && last == '-' && beforeLast == '-');
                case CDATA -> leave(b == '>' && last == ']' && beforeLast == ']');
                case INSTRUCTION -> instruction(b);
                default -> throw new IllegalStateException(state.name());
            }
            beforeLast = last;
            last = b;
        }
    }

    /** The next tag, or the end: text needs no step of its own for each byte. */
    private static int nextTag(byte[] bytes, int from, int length) {
        int i = from;
        while (i < length && bytes[i] != '<') {
            i++;
        }
        return i;
    }

    /** To be called at the end of the part. */
    void end() throws Refused {
        if (state != State.TEXT || depth != 0 || elements == 0) {
            throw new Refused(Code.DAMAGED, part);
        }
    }

    private int start(byte[] bytes, int length) throws Refused {
        boolean marked = length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int from = marked ? 3 : 0;
        for (int i = from; i < Math.min(length, from + 4); i++) {
            if (bytes[i] <= 0) {
                throw new Refused(Code.ENCODING, part);
            }
        }
        state = State.TEXT;
        return from;
    }

    private void open(int b) throws Refused {
        switch (b) {
            case '!' -> state = State.BANG;
            case '?' -> state = State.INSTRUCTION;
            case '/' -> state = State.END_TAG;
            default -> {
                if (depth + 1 > DEPTH) {
                    throw new Refused(Code.TOO_DEEP, part);
                }
                if (++elements > ELEMENTS) {
                    throw new Refused(Code.BOMB, part);
                }
                first = false;
                quote = 0;
                state = State.TAG;
            }
        }
    }

    private void tag(int b) {
        if (quote != 0) {
            if (b == quote) {
                quote = 0;
            }
        } else if (b == '"' || b == '\'') {
            quote = b;
        } else if (b == '>') {
            if (last != '/') {
                depth++;
            }
            state = State.TEXT;
        }
    }

    /** After {@code <!} only a comment or a CDATA section may follow; everything else belongs to a DOCTYPE. */
    private void bang(int b) throws Refused {
        state = b == '-' ? State.COMMENT_START : State.CDATA_START;
        if (b != '-' && b != '[') {
            throw new Refused(Code.DOCTYPE, part);
        }
    }

    private void section(boolean expected, State next) throws Refused {
        if (!expected) {
            throw new Refused(Code.DAMAGED, part);
        }
        state = next;
        last = 0;
    }

    private void leave(boolean closed) {
        if (closed) {
            state = State.TEXT;
        }
    }

    private void instruction(int b) throws Refused {
        if (first && declaration.length() < 200) {
            declaration.append((char) (b & 0xFF));
        }
        if (b == '>' && last == '?') {
            state = State.TEXT;
            Matcher encoding = ENCODING.matcher(declaration);
            if (first && encoding.find() && !utf8(encoding.group(1))) {
                throw new Refused(Code.ENCODING, part);
            }
            first = false;
        }
    }

    private static boolean utf8(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.equals(StandardCharsets.UTF_8.name()) || upper.equals(StandardCharsets.US_ASCII.name());
    }
}
