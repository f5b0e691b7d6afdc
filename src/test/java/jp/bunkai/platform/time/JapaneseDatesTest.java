package jp.bunkai.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 令和8年11月21日（2026年11月21日）", "2019-05-01, 令和元年5月1日（2019年5月1日）",
        "2019-04-30, 平成31年4月30日（2019年4月30日）", "1989-01-08, 平成元年1月8日（1989年1月8日）", "1872-12-31, 1872年12月31日"})
    void aDayIsWrittenInBothCalendars(LocalDate day, String written) {
        assertEquals(written, JapaneseDates.both(day));
    }

    @Test
    void theFirstYearOfAnEraIsGannen() {
        assertEquals("令和元年5月1日", JapaneseDates.era(LocalDate.of(2019, 5, 1)));
        assertEquals("平成31年4月30日", JapaneseDates.era(LocalDate.of(2019, 4, 30)));
    }

    @Test
    void aFiscalYearBeginsInApril() {
        assertEquals("令和8年度", JapaneseDates.fiscalYear(LocalDate.of(2027, 3, 31)));
        assertEquals("令和9年度", JapaneseDates.fiscalYear(LocalDate.of(2027, 4, 1)));
        assertEquals("令和元年度", JapaneseDates.fiscalYear(LocalDate.of(2019, 4, 1)));
    }

    @Test
    void todayIsADayInJapan() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T15:00:00Z"), ZoneOffset.UTC);
        assertEquals(LocalDate.of(2026, 11, 22), Clocks.today(clock));
    }
}
