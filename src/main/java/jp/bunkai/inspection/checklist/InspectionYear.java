package jp.bunkai.inspection.checklist;

import java.time.LocalDate;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.platform.time.JapaneseDates;

/** A fiscal year of the ministries, from April to March, by the calendar year in which it begins; each has a checklist of its own. */
public record InspectionYear(int year) {

    /** The years of 令和 as a pack may name them. */
    public static final int FIRST = 2019;
    public static final int LAST = 2100;

    public LocalDate first() {
        return LocalDate.of(year, 4, 1);
    }

    public LocalDate last() {
        return LocalDate.of(year + 1, 3, 31);
    }

    /** The edition of the checklist that is of this year, unknown where none is. */
    public Edition edition() {
        return switch (year) {
            case 2023 -> Edition.R5;
            case 2024 -> Edition.R6;
            case 2025 -> Edition.R7;
            case 2026 -> Edition.R8;
            default -> Edition.UNKNOWN_EDITION;
        };
    }

    public Text called() {
        return new Text(JapaneseDates.fiscalYear(first()), "Fiscal " + year);
    }

    /** The day by which evidence is judged: today, or the last day of a year that is over. */
    public LocalDate judgedOn(LocalDate today) {
        return today.isAfter(last()) ? last() : today;
    }
}
