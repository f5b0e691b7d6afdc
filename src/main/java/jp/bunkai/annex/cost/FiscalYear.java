package jp.bunkai.annex.cost;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A fiscal year by the calendar year in which it begins; it begins on the first of {@code startMonth} (4 where nothing else is said). */
public record FiscalYear(int year, int startMonth) {

    /** The one that runs on a day. */
    public static FiscalYear on(LocalDate day, int startMonth) {
        return new FiscalYear(day.getMonthValue() < startMonth ? day.getYear() - 1 : day.getYear(), startMonth);
    }

    public LocalDate first() {
        return LocalDate.of(year, startMonth, 1);
    }

    public LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    /** In how many of its twelve months, at least in part, a term from {@code from} to {@code to} (null: open) runs. */
    public int months(LocalDate from, LocalDate to) {
        LocalDate begin = from == null || from.isBefore(first()) ? first() : from;
        LocalDate end = to == null || to.isAfter(last()) ? last() : to;
        if (begin.isAfter(end)) {
            return 0;
        }
        return (int) ChronoUnit.MONTHS.between(begin.withDayOfMonth(1), end.withDayOfMonth(1)) + 1;
    }
}
