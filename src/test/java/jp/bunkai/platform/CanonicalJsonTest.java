package jp.bunkai.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** RFC 8785, as far as our values go. */
class CanonicalJsonTest {

    @Test
    void sortsNamesByTheirUtf16CodeUnitsAsTheExampleOfTheRfcDoes() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("\u20ac", "Euro Sign");
        object.put("\r", "Carriage Return");
        object.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        object.put("1", "One");
        object.put("\ud83d\ude00", "Emoji: Grinning Face");
        object.put("\u0080", "Control");
        object.put("\u00f6", "Latin Small Letter O With Diaeresis");
        assertEquals("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
                + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
                CanonicalJson.text(object));
    }

    @Test
    void writesLiteralsAndEscapesAsTheRfcDoes() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("string", "\u20ac$\u000f\nA'B\"\\\\\"/");
        object.put("literals", Arrays.asList(null, true, false));
        assertEquals("{\"literals\":[null,true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}", CanonicalJson.text(object));
    }

    @Test
    void writesUtf8() {
        assertEquals("22f0a0aeb722", HexFormat.of().formatHex(CanonicalJson.bytes("𠮷")));
    }

    @Test
    void writesWholeNumbersThatAreExactAndNoOthers() {
        assertEquals("[0,-1,9007199254740991]", CanonicalJson.text(List.of(0, -1L, 9_007_199_254_740_991L)));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.text(9_007_199_254_740_992L));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.text(0.5));
    }

    @Test
    void refusesHalfOfASurrogatePair() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.text("\ud842"));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.text("\udfb7\ud842"));
    }
}
