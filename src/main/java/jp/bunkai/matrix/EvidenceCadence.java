package jp.bunkai.matrix;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.catalogue.ServiceLevel;

/** How often who does a duty shows evidence: as often as its terms repeat, else once a year. */
public final class EvidenceCadence {

    public static final Period YEARLY = Period.ofYears(1);

    private EvidenceCadence() {
    }

    /** The shortest time in which the terms of a party repeat. */
    public static Optional<Period> agreed(RowFact row, UUID party) {
        return row.terms(party).serviceLevels().stream().filter(level -> level.cadence() != null)
                .map(ServiceLevel::cadence).map(cadence -> cadence.period())
                .min(Comparator.comparing(period -> LocalDate.EPOCH.plus(period)));
    }

    /** The last day on which evidence shown on this day is in date. */
    public static LocalDate until(RowFact row, UUID party, LocalDate shownOn) {
        return shownOn.plus(agreed(row, party).orElse(YEARLY));
    }
}
