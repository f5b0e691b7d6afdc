package jp.bunkai.annex.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;

import org.junit.jupiter.api.Test;

class ShortIdTest {

    @Test
    void anIdIsShortenedAndReadBack() {
        UUID id = UUID.fromString("0192f0c1-7d3a-7bbb-8ccc-ffffffffffff");
        assertEquals("AZLwwX06e7uMzP_______w", ShortId.of(id));
        assertEquals(id, ShortId.read("AZLwwX06e7uMzP_______w"));
    }

    @Test
    void whatIsNoShortIdIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ShortId.read("AZLw"));
        assertThrows(IllegalArgumentException.class, () -> ShortId.read("AZLwwX06e7uMzP___+___w"));
    }
}
