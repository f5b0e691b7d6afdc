package jp.bunkai.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One measurable promise, typed so that it can be compared, totalled and printed without being read: a figure with its
 * unit and side, a day, a cadence, or, where it is none of these, words. Each kind has just the parts that
 * it needs; a figure may repeat (its cadence), a schedule always does.
 */
public record ServiceLevel(
        @Schema(required = true) ServiceLevelKind kind,
        @Schema(required = true, nullable = true, description = "What is measured, such as 緩和") Text label,
        @Schema(required = true, nullable = true, description = "The side of the figure; null for DATE, TEXT and a plain SCHEDULE") Bound comparator,
        @Schema(required = true, nullable = true, description = "The figure, in the unit given") BigDecimal amount,
        @Schema(required = true, nullable = true) ServiceLevelUnit unit,
        @Schema(required = true, nullable = true, description = "How often it repeats") Cadence cadence,
        @Schema(required = true, nullable = true, description = "The day by which it is done (kind DATE)") LocalDate date,
        @Schema(required = true, nullable = true, description = "The wording (kind TEXT)") Text text) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ServiceLevel {
        if (amount != null) {
            // 99.50 and 99.5 are one promise, and 1E+1 is no way to write ten.
            amount = amount.stripTrailingZeros();
            amount = amount.scale() < 0 ? amount.setScale(0) : amount;
        }
        String flaw = flaw(kind, comparator, amount, unit, cadence, date, text);
        if (flaw != null) {
            throw new IllegalArgumentException("service level: " + flaw);
        }
    }

    /** A length of time, such as within 24 hours. */
    public static ServiceLevel duration(Text label, Bound bound, long amount, ServiceLevelUnit unit) {
        return new ServiceLevel(ServiceLevelKind.DURATION, label, bound, BigDecimal.valueOf(amount), unit, null, null, null);
    }

    /** A number of things, such as at least three generations. */
    public static ServiceLevel count(Text label, Bound bound, long amount, ServiceLevelUnit unit) {
        return new ServiceLevel(ServiceLevelKind.COUNT, label, bound, BigDecimal.valueOf(amount), unit, null, null, null);
    }

    /** A share, such as at least 99.5 %. */
    public static ServiceLevel percent(Text label, Bound bound, BigDecimal amount) {
        return new ServiceLevel(ServiceLevelKind.PERCENT, label, bound, amount, ServiceLevelUnit.PERCENT, null, null, null);
    }

    /** Something that repeats; {@code bound} AT_LEAST for 以上, or null. */
    public static ServiceLevel schedule(Text label, Bound bound, int every, CadenceUnit unit) {
        return new ServiceLevel(ServiceLevelKind.SCHEDULE, label, bound, null, null, new Cadence(every, unit), null, null);
    }

    /** A day by which it is done. */
    public static ServiceLevel date(Text label, LocalDate date) {
        return new ServiceLevel(ServiceLevelKind.DATE, label, null, null, null, null, date, null);
    }

    /** A condition in words. */
    public static ServiceLevel text(Text label, Text text) {
        return new ServiceLevel(ServiceLevelKind.TEXT, label, null, null, null, null, null, text);
    }

    /** As written in a contract: 「緩和 24時間以内」, "mitigation: within 24 hours". */
    public String written(Language language) {
        return ServiceLevelWording.of(language).level(this);
    }

    /** Says what is wrong with such a level, or null: which parts a kind must have and may not have. */
    public static String flaw(ServiceLevelKind kind, Bound comparator, BigDecimal amount, ServiceLevelUnit unit,
            Cadence cadence, LocalDate date, Text text) {
        if (kind == null) {
            return "has no kind";
        }
        boolean figure = kind == ServiceLevelKind.DURATION || kind == ServiceLevelKind.COUNT || kind == ServiceLevelKind.PERCENT;
        if (figure != (amount != null) || figure != (unit != null)) {
            return kind + (figure ? " needs amount and unit" : " has no amount or unit");
        }
        if (figure && (unit.kind() != kind || comparator == null)) {
            return kind + " needs a comparator and a unit of its own kind";
        }
        if (figure && (amount.signum() < 0 || kind == ServiceLevelKind.PERCENT && amount.compareTo(HUNDRED) > 0)) {
            return "the amount is out of range";
        }
        if (kind == ServiceLevelKind.SCHEDULE && (cadence == null || comparator == Bound.AT_MOST)) {
            return "SCHEDULE needs a cadence and knows no AT_MOST";
        }
        if ((kind == ServiceLevelKind.DATE) != (date != null) || (kind == ServiceLevelKind.TEXT) != (text != null)) {
            return kind + " has its own date or text and no other kind has them";
        }
        if ((kind == ServiceLevelKind.DATE || kind == ServiceLevelKind.TEXT) && comparator != null
                || kind == ServiceLevelKind.DATE && cadence != null) {
            return kind + " has no comparator, and a date does not repeat";
        }
        return null;
    }
}
