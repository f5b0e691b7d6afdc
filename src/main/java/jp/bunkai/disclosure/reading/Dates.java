package jp.bunkai.disclosure.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days in the ways that Japanese and English forms write them. What could be two days is none. */
final class Dates {

    private static final Pattern ERA = Pattern.compile("(?:令和|r)(元|\\d{1,2})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(20\\d\\d)[年./-](\\d{1,2})[月./-](\\d{1,2})日?(?:t?00:00(?::00)?)?");
    private static final Pattern COMPACT = Pattern.compile("(20\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile("([a-z]{3,9})\\.?(\\d{1,2})(?:st|nd|rd|th)?,?(20\\d\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-./]?([a-z]{3,9})\\.?[-./,]?(20\\d\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](20\\d\\d)");
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

    private final boolean from1904;

    /** Whether the days of the workbook count from 1904. */
    Dates(boolean from1904) {
        this.from1904 = from1904;
    }

    Optional<LocalDate> of(Content content) {
        return content.readable() ? of(content.text(), content.kind() == Content.Kind.NUMBER) : Optional.empty();
    }

    /** Whether nothing was filled in: such places often hold the signs between which a day is to be written. */
    static boolean empty(Content content) {
        return content.blank() || content.kind() == Content.Kind.TEXT && Words.key(content.text()).replaceAll("令和|20(?=年)", "").chars()
                .noneMatch(Character::isDigit);
    }

    private Optional<LocalDate> of(String text, boolean number) {
        String key = Words.key(text).replaceAll("^\\((.*)\\)$", "$1").replaceAll("\\([月火水木金土日a-z]{1,3}\\)$", "");
        try {
            if (number && key.matches("\\d{5}(?:\\.\\d+)?")) {
                return plausible((from1904 ? FROM_1904 : FROM_1900).plusDays(Long.parseLong(key.substring(0, 5))));
            }
            Matcher found = ERA.matcher(key);
            if (found.matches()) {
                int year = found.group(1).equals("元") ? 1 : Integer.parseInt(found.group(1));
                return plausible(LocalDate.of(2018 + year, number(found, 2), number(found, 3)));
            }
            for (Pattern pattern : new Pattern[] {YEAR_FIRST, COMPACT}) {
                found = pattern.matcher(key);
                if (found.matches()) {
                    return plausible(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
                }
            }
            return english(key);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> english(String key) {
        Matcher found = MONTH_FIRST.matcher(key);
        if (found.matches()) {
            return month(found.group(1), number(found, 2), number(found, 3));
        }
        found = DAY_FIRST.matcher(key);
        if (found.matches()) {
            return month(found.group(2), number(found, 1), number(found, 3));
        }
        found = YEAR_LAST.matcher(key);
        if (found.matches()) {
            int one = number(found, 1);
            int other = number(found, 2);
            // 04/05/2024 is April in one country and May in another.
            if (one > 12 ^ other > 12 || one == other) {
                return plausible(LocalDate.of(number(found, 3), Math.min(one, other), Math.max(one, other)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> month(String name, int day, int year) {
        for (Month month : Month.values()) {
            String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (full.equals(name) || full.substring(0, 3).equals(name) || name.equals("sept") && month == Month.SEPTEMBER) {
                return plausible(LocalDate.of(year, month, day));
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<LocalDate> plausible(LocalDate date) {
        return date.getYear() >= 2000 && date.getYear() < 2100 ? Optional.of(date) : Optional.empty();
    }
}
