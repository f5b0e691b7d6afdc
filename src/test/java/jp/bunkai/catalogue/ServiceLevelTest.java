package jp.bunkai.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A service level holds just what its kind needs, and prints as a contract would write it. */
class ServiceLevelTest {

    @Test
    void durationsAreWrittenWithTheirUnitAndSide() {
        written("緩和 24時間以内", "Mitigation: within 24 hours",
                ServiceLevel.duration(new Text("緩和", "Mitigation"), Bound.AT_MOST, 24, ServiceLevelUnit.HOUR));
        written("180日以上", "at least 180 days", ServiceLevel.duration(null, Bound.AT_LEAST, 180, ServiceLevelUnit.DAY));
        written("1営業日以内", "within 1 business day", ServiceLevel.duration(null, Bound.AT_MOST, 1, ServiceLevelUnit.BUSINESS_DAY));
        written("18か月以上", "at least 18 months", ServiceLevel.duration(null, Bound.AT_LEAST, 18, ServiceLevelUnit.MONTH));
        written("30分以内", "within 30 minutes", ServiceLevel.duration(null, Bound.AT_MOST, 30, ServiceLevelUnit.MINUTE));
        written("1年", "1 year", ServiceLevel.duration(null, Bound.EXACTLY, 1, ServiceLevelUnit.YEAR));
    }

    @Test
    void countsAndSharesAreWrittenWithTheirUnit() {
        written("13字以上", "at least 13 characters", ServiceLevel.count(null, Bound.AT_LEAST, 13, ServiceLevelUnit.CHARACTER));
        written("世代 3世代以上", "Generations: at least 3 generations",
                ServiceLevel.count(new Text("世代", "Generations"), Bound.AT_LEAST, 3, ServiceLevelUnit.GENERATION));
        written("0件", "0 cases", ServiceLevel.count(null, Bound.EXACTLY, 0, ServiceLevelUnit.COUNT));
        written("2回以下", "at most 2 times", ServiceLevel.count(null, Bound.AT_MOST, 2, ServiceLevelUnit.TIME));
        written("稼働率 99.5%以上", "Availability: at least 99.5%",
                ServiceLevel.percent(new Text("稼働率", "Availability"), Bound.AT_LEAST, new BigDecimal("99.50")));
    }

    @Test
    void schedulesSayHowOften() {
        written("年1回以上", "at least once a year", ServiceLevel.schedule(null, Bound.AT_LEAST, 1, CadenceUnit.YEAR));
        written("四半期に1回", "once a quarter", ServiceLevel.schedule(null, null, 1, CadenceUnit.QUARTER));
        written("半期に1回", "once every half-year", ServiceLevel.schedule(null, null, 1, CadenceUnit.HALF_YEAR));
        written("月1回", "once a month", ServiceLevel.schedule(null, null, 1, CadenceUnit.MONTH));
        written("週1回以上", "at least once a week", ServiceLevel.schedule(null, Bound.AT_LEAST, 1, CadenceUnit.WEEK));
        written("1日1回", "once a day", ServiceLevel.schedule(null, null, 1, CadenceUnit.DAY));
        written("2年に1回", "once every 2 years", ServiceLevel.schedule(null, null, 2, CadenceUnit.YEAR));
        written("6か月に1回", "once every 6 months", ServiceLevel.schedule(null, null, 2, CadenceUnit.QUARTER));
    }

    @Test
    void datesAndWordsAreWrittenAsTheyAre() {
        written("2027年4月1日まで", "by 1 April 2027", ServiceLevel.date(null, LocalDate.of(2027, 4, 1)));
        written("例外は承認制", "Exceptions only with approval",
                ServiceLevel.text(null, new Text("例外は承認制", "Exceptions only with approval")));
        written("個別に協議", "個別に協議", ServiceLevel.text(null, new Text("個別に協議", null)));
    }

    @Test
    void aFigureMayRepeat() {
        written("受講率 95%以上（年1回）", "Attendance: at least 95% (once a year)", new ServiceLevel(ServiceLevelKind.PERCENT,
                new Text("受講率", "Attendance"), Bound.AT_LEAST, BigDecimal.valueOf(95), ServiceLevelUnit.PERCENT,
                new Cadence(1, CadenceUnit.YEAR), null, null));
    }

    @Test
    void theSameFigureIsTheSameLevelHoweverItIsWritten() {
        assertEquals(ServiceLevel.percent(null, Bound.AT_LEAST, new BigDecimal("99.5")),
                ServiceLevel.percent(null, Bound.AT_LEAST, new BigDecimal("99.500")));
        assertEquals(new BigDecimal("100"), ServiceLevel.percent(null, Bound.AT_LEAST, new BigDecimal("1E+2")).amount());
    }

    @Test
    void refusesPartsThatDoNotFitTheKind() {
        refused("range", () -> ServiceLevel.duration(null, Bound.AT_MOST, -1, ServiceLevelUnit.HOUR));
        refused("range", () -> ServiceLevel.percent(null, Bound.AT_LEAST, new BigDecimal("100.1")));
        refused("unit of its own kind", () -> ServiceLevel.duration(null, Bound.AT_MOST, 1, ServiceLevelUnit.PERCENT));
        refused("needs a comparator", () -> ServiceLevel.count(null, null, 1, ServiceLevelUnit.COUNT));
        refused("knows no AT_MOST", () -> ServiceLevel.schedule(null, Bound.AT_MOST, 1, CadenceUnit.YEAR));
        refused("1 to 1000", () -> ServiceLevel.schedule(null, null, 0, CadenceUnit.YEAR));
        refused("own date or text", () -> ServiceLevel.date(null, null));
        refused("own date or text", () -> ServiceLevel.text(null, null));
        refused("needs amount and unit", () -> level(ServiceLevelKind.COUNT, null, null, null));
        refused("has no amount or unit", () -> level(ServiceLevelKind.TEXT, BigDecimal.ONE, ServiceLevelUnit.COUNT, new Text("一", "one")));
        refused("has no kind", () -> level(null, null, null, null));
    }

    @Test
    void aCadenceTellsWhenTheNextTurnIsDue() {
        LocalDate last = LocalDate.of(2026, 8, 31);
        assertEquals(LocalDate.of(2026, 9, 30), new Cadence(1, CadenceUnit.MONTH).dueAfter(last));
        assertEquals(LocalDate.of(2026, 11, 30), new Cadence(1, CadenceUnit.QUARTER).dueAfter(last));
        assertEquals(LocalDate.of(2027, 2, 28), new Cadence(1, CadenceUnit.HALF_YEAR).dueAfter(last));
        assertEquals(LocalDate.of(2026, 9, 14), new Cadence(2, CadenceUnit.WEEK).dueAfter(last));
        assertEquals(LocalDate.of(2026, 9, 3), new Cadence(3, CadenceUnit.DAY).dueAfter(last));
        assertEquals(LocalDate.of(2027, 8, 31), new Cadence(1, CadenceUnit.YEAR).dueAfter(last));
        assertEquals("年1回", new Cadence(1, CadenceUnit.YEAR).written(Language.JA));
    }

    private static ServiceLevel level(ServiceLevelKind kind, BigDecimal amount, ServiceLevelUnit unit, Text text) {
        return new ServiceLevel(kind, null, null, amount, unit, null, null, text);
    }

    private static void written(String ja, String en, ServiceLevel level) {
        assertEquals(ja, level.written(Language.JA));
        assertEquals(en, level.written(Language.EN));
    }

    private static void refused(String why, Runnable build) {
        String message = assertThrows(IllegalArgumentException.class, build::run).getMessage();
        assertTrue(message.contains(why), message);
    }
}
