package jp.bunkai.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A person signs with the family name first where names are written so, however the login provider puts them together. */
class PersonNameTest {

    @Test
    void whatAProviderPutTogetherInJapaneseIsTurnedRound() {
        assertEquals("佐藤 健", PersonName.of("健 佐藤", "健", "佐藤"));
        assertEquals("さとう ケン", PersonName.of("ケン さとう", "ケン", "さとう"));
        assertEquals("佐藤 健", PersonName.of(null, "健", "佐藤"));
    }

    @Test
    void whatSomebodyWroteStays() {
        assertEquals("佐藤 健", PersonName.of("佐藤 健", "健", "佐藤"));
        assertEquals("佐藤　健（情報管理室）", PersonName.of("佐藤　健（情報管理室）", "健", "佐藤"));
        assertEquals("佐藤 健", PersonName.of("佐藤 健", null, null));
        assertEquals("Jane Smith", PersonName.of("Jane Smith", "Jane", "Smith"));
        assertEquals("Jane 佐藤", PersonName.of("Jane 佐藤", "Jane", "佐藤"), "written in two ways, and nobody knows which goes first");
    }

    @Test
    void whereThereIsNoneThereIsNone() {
        assertNull(PersonName.of(null, null, "佐藤"));
        assertNull(PersonName.of(" ", "", "佐藤"));
        assertNull(PersonName.of(List.of("佐藤"), 1, null));
        assertEquals("Jane Smith", PersonName.of(null, "Jane", "Smith"));
    }
}
