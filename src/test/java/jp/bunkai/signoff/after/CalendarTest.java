package jp.bunkai.signoff.after;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static String calendar(String what) {
        Obligation duty = new Obligation(ObligationKind.LEVEL, new UUID(0, 1), new UUID(0, 2), new UUID(0, 2), new UUID(0, 3), new Text(what, what),
                new Text("年1回", "once a year"), null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return new String(Calendar.of("電子カルテ更新", List.of(duty), Instant.parse("2026-11-22T01:02:03Z")), StandardCharsets.UTF_8);
    }

    @Test
    void aDutyIsAWholeDayWithAnIdThatStays() {
        String text = calendar("復元試験");
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.endsWith("END:VCALENDAR\r\n"));
        assertTrue(text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:復元試験\r\n"), text);
        assertTrue(text.contains("DTSTAMP:20261122T010203Z\r\n"), text);
        assertEquals(text, calendar("復元試験"));
    }

    @Test
    void aTextNeverBecomesALineOfItsOwn() {
        String text = calendar("一行目\r\nEND:VEVENT; 二, 三\\");
        assertTrue(text.replace("\r\n ", "").contains("SUMMARY:一行目\\nEND:VEVENT\\; 二\\, 三\\\\\r\n"), text);
    }

    @Test
    void longLinesAreFoldedAtOctetsAndNoCharacterIsCut() {
        String text = calendar("𠮷野家の復元試験".repeat(20));
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(text.replace("\r\n ", "").contains("𠮷野家の復元試験".repeat(20)));
    }
}
