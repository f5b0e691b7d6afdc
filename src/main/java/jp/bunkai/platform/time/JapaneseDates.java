package jp.bunkai.platform.time;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Dates as Japanese documents write them: era and common year, the first year of an era as 元年. */
public final class JapaneseDates {

    /** Before this day Japan counted days by the moon, and java.time knows no era. */
    private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

    private JapaneseDates() {
    }

    /** For example 令和8年11月21日（2026年11月21日）; a day before 1873 in the common year only. */
    public static String both(LocalDate date) {
        return date.isBefore(FIRST) ? common(date) : era(date) + "（" + common(date) + "）";
    }

    /** For example 令和8年11月21日. */
    public static String era(LocalDate date) {
        return eraYear(date) + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** For example 2026年11月21日. */
    public static String common(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** The fiscal year, which begins in April, that a date falls into; for example 令和8年度. */
    public static String fiscalYear(LocalDate date) {
        // Named after the era of its first of April, except that the year 2019 is 令和元年度 by the government's own rule.
        int year = date.getMonthValue() < 4 ? date.getYear() - 1 : date.getYear();
        return eraYear(LocalDate.of(year, 5, 1)) + "度";
    }

    private static String eraYear(LocalDate date) {
        JapaneseDate japanese = JapaneseDate.from(date);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        String era = japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN);
        return era + (year == 1 ? "元" : Integer.toString(year)) + "年";
    }
}
