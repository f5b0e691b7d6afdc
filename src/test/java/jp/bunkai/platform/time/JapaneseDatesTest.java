package jp.bunkai.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

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
}
