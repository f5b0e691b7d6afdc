package jp.bunkai.negotiation.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import jp.bunkai.catalogue.Bound;
import jp.bunkai.catalogue.CadenceUnit;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.ServiceLevelUnit;
import jp.bunkai.catalogue.Text;

/** What the figure of a time limit or frequency counts. Together they are a typed service level and never a guess from words. */
enum TermUnit {
    MINUTES(new Text("分以内", "minutes at most"), ServiceLevelUnit.MINUTE, null),
    HOURS(new Text("時間以内", "hours at most"), ServiceLevelUnit.HOUR, null),
    BUSINESS_DAYS(new Text("営業日以内", "business days at most"), ServiceLevelUnit.BUSINESS_DAY, null),
    DAYS(new Text("日以内", "days at most"), ServiceLevelUnit.DAY, null),
    MONTHS(new Text("か月以内", "months at most"), ServiceLevelUnit.MONTH, null),
    EVERY_DAYS(new Text("日に1回", "days: once in so many"), null, CadenceUnit.DAY),
    EVERY_WEEKS(new Text("週間に1回", "weeks: once in so many"), null, CadenceUnit.WEEK),
    EVERY_MONTHS(new Text("か月に1回", "months: once in so many"), null, CadenceUnit.MONTH),
    EVERY_YEARS(new Text("年に1回", "years: once in so many"), null, CadenceUnit.YEAR),
    PERCENT(new Text("％以上", "per cent at least"), ServiceLevelUnit.PERCENT, null),
    GENERATIONS(new Text("世代以上", "generations at least"), ServiceLevelUnit.GENERATION, null);

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Text label;
    private final ServiceLevelUnit unit;
    private final CadenceUnit cadence;

    TermUnit(Text label, ServiceLevelUnit unit, CadenceUnit cadence) {
        this.label = label;
        this.unit = unit;
        this.cadence = cadence;
    }

    Text label() {
        return label;
    }

    /** The service level of this figure, if the figure makes sense with this unit. */
    Optional<ServiceLevel> level(BigDecimal figure) {
        if (this == PERCENT) {
            return figure.signum() < 0 || figure.compareTo(HUNDRED) > 0 || figure.stripTrailingZeros().scale() > 4 ? Optional.empty()
                    : Optional.of(ServiceLevel.percent(null, Bound.AT_LEAST, figure));
        }
        if (figure.signum() <= 0 || figure.compareTo(MOST) > 0 || figure.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        int whole = figure.intValueExact();
        if (cadence != null) {
            return Optional.of(ServiceLevel.schedule(null, null, whole, cadence));
        }
        return Optional.of(this == GENERATIONS ? ServiceLevel.count(null, Bound.AT_LEAST, whole, unit)
                : ServiceLevel.duration(null, Bound.AT_MOST, whole, unit));
    }
}
