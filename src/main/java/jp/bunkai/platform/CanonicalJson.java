package jp.bunkai.platform;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Canonical JSON (RFC 8785) of maps, lists, texts, booleans and whole numbers: the same value always gives the same bytes, whoever
 * writes them. Fractions are refused, for their form in RFC 8785 is that of ECMAScript's doubles; write them as texts.
 */
public final class CanonicalJson {

    private static final long LARGEST_EXACT = 9_007_199_254_740_991L;

    private final StringBuilder json = new StringBuilder();

    private CanonicalJson() {
    }

    /** The canonical form in UTF-8. */
    public static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(Object value) {
        CanonicalJson writer = new CanonicalJson();
        writer.write(value);
        return writer.json.toString();
    }

    private void write(Object value) {
        if (value == null || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof String text) {
            quote(text);
        } else if (value instanceof Integer || value instanceof Long) {
            whole(((Number) value).longValue());
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Collection<?> values) {
            array(values);
        } else {
            throw new IllegalArgumentException("no canonical form for a " + value.getClass().getSimpleName());
        }
    }

    private void whole(long number) {
        if (number > LARGEST_EXACT || number < -LARGEST_EXACT) {
            throw new IllegalArgumentException("a number this large is not exact in JSON");
        }
        json.append(number);
    }

    /** Names in the order of their UTF-16 code units, which is how Java compares strings. */
    private void object(Map<?, ?> map) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put((String) name, value));
        json.append('{');
        String separator = "";
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            json.append(separator);
            quote(member.getKey());
            json.append(':');
            write(member.getValue());
            separator = ",";
        }
        json.append('}');
    }

    private void array(Collection<?> values) {
        json.append('[');
        String separator = "";
        for (Object value : values) {
            json.append(separator);
            write(value);
            separator = ",";
        }
        json.append(']');
    }

    private void quote(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean high = Character.isHighSurrogate(c);
            if (high && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                json.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("half of a surrogate pair has no canonical form");
            } else {
                character(c);
            }
        }
        json.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\f' -> json.append("\\f");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                if (c < 0x20) {
                    json.append(String.format("\\u%04x", (int) c));
                } else {
                    json.append(c);
                }
            }
        }
    }
}
