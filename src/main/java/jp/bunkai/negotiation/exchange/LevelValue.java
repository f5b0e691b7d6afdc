package jp.bunkai.negotiation.exchange;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.bunkai.catalogue.Bound;
import jp.bunkai.catalogue.Cadence;
import jp.bunkai.catalogue.CadenceUnit;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.ServiceLevelKind;
import jp.bunkai.catalogue.ServiceLevelUnit;
import jp.bunkai.catalogue.Text;

/**
 * The promise of a service level, without its label, as contracts write it in either language. What is not wholly one of these forms is
 * none: nothing is guessed.
 */
final class LevelValue {

    private static final String FIGURE = "(\\d{1,7}(?:\\.\\d{1,4})?)";
    private static final Map<String, ServiceLevelUnit> UNITS = Map.ofEntries(Map.entry("分", ServiceLevelUnit.MINUTE),
            Map.entry("時間", ServiceLevelUnit.HOUR), Map.entry("日", ServiceLevelUnit.DAY), Map.entry("営業日", ServiceLevelUnit.BUSINESS_DAY),
            Map.entry("か月", ServiceLevelUnit.MONTH), Map.entry("年", ServiceLevelUnit.YEAR), Map.entry("件", ServiceLevelUnit.COUNT),
            Map.entry("回", ServiceLevelUnit.TIME), Map.entry("字", ServiceLevelUnit.CHARACTER),
            Map.entry("世代", ServiceLevelUnit.GENERATION), Map.entry("%", ServiceLevelUnit.PERCENT), Map.entry("minute", ServiceLevelUnit.MINUTE),
            Map.entry("hour", ServiceLevelUnit.HOUR), Map.entry("day", ServiceLevelUnit.DAY),
            Map.entry("business day", ServiceLevelUnit.BUSINESS_DAY), Map.entry("month", ServiceLevelUnit.MONTH),
            Map.entry("year", ServiceLevelUnit.YEAR), Map.entry("case", ServiceLevelUnit.COUNT), Map.entry("time", ServiceLevelUnit.TIME),
            Map.entry("character", ServiceLevelUnit.CHARACTER), Map.entry("generation", ServiceLevelUnit.GENERATION));
    private static final Map<String, CadenceUnit> ONCE = Map.ofEntries(Map.entry("1日1回", CadenceUnit.DAY), Map.entry("毎日", CadenceUnit.DAY),
            Map.entry("週1回", CadenceUnit.WEEK), Map.entry("月1回", CadenceUnit.MONTH), Map.entry("四半期に1回", CadenceUnit.QUARTER),
            Map.entry("半期に1回", CadenceUnit.HALF_YEAR), Map.entry("年1回", CadenceUnit.YEAR), Map.entry("once a day", CadenceUnit.DAY),
            Map.entry("once a week", CadenceUnit.WEEK), Map.entry("once a month", CadenceUnit.MONTH),
            Map.entry("once a quarter", CadenceUnit.QUARTER), Map.entry("once every half-year", CadenceUnit.HALF_YEAR),
            Map.entry("once a year", CadenceUnit.YEAR));
    private static final Map<String, CadenceUnit> OFTEN = Map.of("日", CadenceUnit.DAY, "週間", CadenceUnit.WEEK, "か月", CadenceUnit.MONTH,
            "年", CadenceUnit.YEAR, "day", CadenceUnit.DAY, "week", CadenceUnit.WEEK, "month", CadenceUnit.MONTH, "year", CadenceUnit.YEAR);

    private static final Pattern JA_FIGURE = Pattern.compile(FIGURE + " ?(分|時間|営業日|日|か月|年|件|回|字|世代|%) ?(以内|以下|以上)?");
    private static final Pattern EN_FIGURE = Pattern.compile("(within |at most |at least )?" + FIGURE
            + "(?: ?(%)| ?(business day|minute|hour|day|month|year|case|time|character|generation)s?)");
    private static final Pattern JA_EVERY = Pattern.compile("(\\d{1,4})(日|週間|か月|年)に1回");
    private static final Pattern EN_EVERY = Pattern.compile("once every (\\d{1,4}) (day|week|month|year)s?");
    private static final Pattern QUOTED = Pattern.compile("[「\"“](.+)[」\"”](?:\\s*[(（]([^()（）]+)[)）])?");
    private static final Pattern REPEATED = Pattern.compile("(.+?) ?\\(([^()]+)\\)");
    private static final Pattern JA_DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日まで");
    private static final DateTimeFormatter EN_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private LevelValue() {
    }

    /** The level that this is, or null. */
    static ServiceLevel read(Text label, String written) {
        try {
            Matcher quoted = QUOTED.matcher(written.strip());
            if (quoted.matches()) {
                Cadence often = quoted.group(2) == null ? null : cadence(plain(quoted.group(2)));
                return quoted.group(2) != null && often == null ? null
                        : new ServiceLevel(ServiceLevelKind.TEXT, label, null, null, null, often, null, new Text(quoted.group(1).strip(), null));
            }
            return promise(label, plain(written));
        } catch (IllegalArgumentException | DateTimeException unsound) {
            return null;
        }
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replaceAll("[カヶケヵ]月", "か月").toLowerCase(Locale.ROOT);
    }

    private static ServiceLevel promise(Text label, String plain) {
        Matcher repeated = REPEATED.matcher(plain);
        if (repeated.matches()) {
            Cadence often = cadence(repeated.group(2));
            return often == null ? null : figure(label, repeated.group(1), often);
        }
        ServiceLevel figure = figure(label, plain, null);
        if (figure != null) {
            return figure;
        }
        boolean atLeast = plain.endsWith("以上") || plain.startsWith("at least ");
        Cadence often = cadence(plain.replaceFirst("以上$", "").replaceFirst("^at least ", "").strip());
        if (often != null) {
            return new ServiceLevel(ServiceLevelKind.SCHEDULE, label, atLeast ? Bound.AT_LEAST : null, null, null, often, null, null);
        }
        LocalDate date = date(plain);
        return date == null ? null : ServiceLevel.date(label, date);
    }

    private static ServiceLevel figure(Text label, String plain, Cadence often) {
        Matcher ja = JA_FIGURE.matcher(plain);
        if (ja.matches()) {
            return figure(label, ja.group(1), ja.group(2), String.valueOf(ja.group(3)), often);
        }
        Matcher en = EN_FIGURE.matcher(plain);
        return en.matches() ? figure(label, en.group(2), en.group(3) == null ? en.group(4) : en.group(3), String.valueOf(en.group(1)), often) : null;
    }

    private static ServiceLevel figure(Text label, String amount, String unit, String side, Cadence often) {
        Bound bound = switch (side.strip()) {
            case "以内", "以下", "within", "at most" -> Bound.AT_MOST;
            case "以上", "at least" -> Bound.AT_LEAST;
            default -> Bound.EXACTLY;
        };
        ServiceLevelUnit of = UNITS.get(unit);
        return new ServiceLevel(of.kind(), label, bound, new BigDecimal(amount), of, often, null, null);
    }

    private static Cadence cadence(String plain) {
        CadenceUnit once = ONCE.get(plain);
        if (once != null) {
            return new Cadence(1, once);
        }
        for (Pattern pattern : new Pattern[] {JA_EVERY, EN_EVERY}) {
            Matcher every = pattern.matcher(plain);
            if (every.matches()) {
                return new Cadence(Integer.parseInt(every.group(1)), OFTEN.get(every.group(2)));
            }
        }
        return null;
    }

    private static LocalDate date(String plain) {
        Matcher ja = JA_DATE.matcher(plain);
        if (ja.matches()) {
            return LocalDate.of(Integer.parseInt(ja.group(1)), Integer.parseInt(ja.group(2)), Integer.parseInt(ja.group(3)));
        }
        if (!plain.startsWith("by ")) {
            return null;
        }
        String day = plain.substring(3).strip();
        return day.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(day)
                : LocalDate.parse(day, new java.time.format.DateTimeFormatterBuilder().parseCaseInsensitive().append(EN_DATE).toFormatter(Locale.ENGLISH));
    }
}
