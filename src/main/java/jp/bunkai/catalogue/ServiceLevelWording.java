package jp.bunkai.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes service levels out as a contract does, one language each. Nothing else prints a figure with its unit. */
enum ServiceLevelWording {

    JA {
        @Override
        String labelled(String label, String value) {
            return label + " " + value;
        }

        @Override
        String figure(BigDecimal amount, ServiceLevelUnit unit, Bound bound) {
            String number = amount.toPlainString() + switch (unit) {
                case MINUTE -> "分";
                case HOUR -> "時間";
                case DAY -> "日";
                case BUSINESS_DAY -> "営業日";
                case MONTH -> "か月";
                case YEAR -> "年";
                case COUNT -> "件";
                case TIME -> "回";
                case CHARACTER -> "字";
                case GENERATION -> "世代";
                case PERCENT -> "%";
            };
            return number + switch (bound) {
                case AT_MOST -> unit.kind() == ServiceLevelKind.DURATION ? "以内" : "以下";
                case AT_LEAST -> "以上";
                case EXACTLY -> "";
            };
        }

        @Override
        String cadence(Cadence cadence) {
            int every = cadence.every();
            if (every == 1) {
                return switch (cadence.unit()) {
                    case DAY -> "1日1回";
                    case WEEK -> "週1回";
                    case MONTH -> "月1回";
                    case QUARTER -> "四半期に1回";
                    case HALF_YEAR -> "半期に1回";
                    case YEAR -> "年1回";
                };
            }
            return switch (cadence.unit()) {
                case DAY -> every + "日に1回";
                case WEEK -> every + "週間に1回";
                case MONTH -> every + "か月に1回";
                case QUARTER -> 3 * every + "か月に1回";
                case HALF_YEAR -> 6 * every + "か月に1回";
                case YEAR -> every + "年に1回";
            };
        }

        @Override
        String schedule(Cadence cadence, Bound bound) {
            return cadence(cadence) + (bound == Bound.AT_LEAST ? "以上" : "");
        }

        @Override
        String repeated(String value, Cadence cadence) {
            return value + "（" + cadence(cadence) + "）";
        }

        @Override
        String by(LocalDate date) {
            return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日まで";
        }
    },

    EN {
        @Override
        String labelled(String label, String value) {
            return label + ": " + value;
        }

        @Override
        String figure(BigDecimal amount, ServiceLevelUnit unit, Bound bound) {
            boolean one = amount.compareTo(BigDecimal.ONE) == 0;
            String number = amount.toPlainString() + switch (unit) {
                case MINUTE -> one ? " minute" : " minutes";
                case HOUR -> one ? " hour" : " hours";
                case DAY -> one ? " day" : " days";
                case BUSINESS_DAY -> one ? " business day" : " business days";
                case MONTH -> one ? " month" : " months";
                case YEAR -> one ? " year" : " years";
                case COUNT -> one ? " case" : " cases";
                case TIME -> one ? " time" : " times";
                case CHARACTER -> one ? " character" : " characters";
                case GENERATION -> one ? " generation" : " generations";
                case PERCENT -> "%";
            };
            return switch (bound) {
                case AT_MOST -> (unit.kind() == ServiceLevelKind.DURATION ? "within " : "at most ") + number;
                case AT_LEAST -> "at least " + number;
                case EXACTLY -> number;
            };
        }

        @Override
        String cadence(Cadence cadence) {
            int every = cadence.every();
            if (every == 1) {
                return switch (cadence.unit()) {
                    case DAY -> "once a day";
                    case WEEK -> "once a week";
                    case MONTH -> "once a month";
                    case QUARTER -> "once a quarter";
                    case HALF_YEAR -> "once every half-year";
                    case YEAR -> "once a year";
                };
            }
            return switch (cadence.unit()) {
                case DAY -> "once every " + every + " days";
                case WEEK -> "once every " + every + " weeks";
                case MONTH -> "once every " + every + " months";
                case QUARTER -> "once every " + 3 * every + " months";
                case HALF_YEAR -> "once every " + 6 * every + " months";
                case YEAR -> "once every " + every + " years";
            };
        }

        @Override
        String schedule(Cadence cadence, Bound bound) {
            return (bound == Bound.AT_LEAST ? "at least " : "") + cadence(cadence);
        }

        @Override
        String repeated(String value, Cadence cadence) {
            return value + " (" + cadence(cadence) + ")";
        }

        @Override
        String by(LocalDate date) {
            return "by " + date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
        }
    };

    static ServiceLevelWording of(Language language) {
        return language == Language.EN ? EN : JA;
    }

    /** The whole level: what is measured, and the promise. */
    String level(ServiceLevel level) {
        Language language = this == EN ? Language.EN : Language.JA;
        String value = switch (level.kind()) {
            case DURATION, COUNT, PERCENT -> figure(level.amount(), level.unit(), level.comparator());
            case SCHEDULE -> schedule(level.cadence(), level.comparator());
            case DATE -> by(level.date());
            case TEXT -> level.text().in(language);
        };
        if (level.kind() != ServiceLevelKind.SCHEDULE && level.cadence() != null) {
            value = repeated(value, level.cadence());
        }
        return level.label() == null ? value : labelled(level.label().in(language), value);
    }

    abstract String labelled(String label, String value);

    abstract String figure(BigDecimal amount, ServiceLevelUnit unit, Bound bound);

    abstract String cadence(Cadence cadence);

    abstract String schedule(Cadence cadence, Bound bound);

    abstract String repeated(String value, Cadence cadence);

    abstract String by(LocalDate date);
}
