package jp.bunkai.negotiation.exchange;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;
import jp.bunkai.matrix.FieldWords;
import jp.bunkai.matrix.Payer;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.negotiation.workbook.Choices;

/**
 * How the value of a field is written in a cell, in the language of the workbook, and read again from what a person wrote in either
 * language. What is none of the words offered is not taken for one.
 */
final class Wordbook {

    private static final Map<Field, Choices<?>> CHOICES = choices();
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,15}(\\.0+)?");
    private static final BigInteger MOST = BigInteger.valueOf(999_999_999_999L);

    private final Language language;
    private final Map<String, UUID> contracts;
    private final LevelLines levels;

    /** {@code contracts} by the words they are cited with; {@code known}: the service levels of the matrix. */
    Wordbook(Language language, Map<String, UUID> contracts, Collection<ServiceLevel> known) {
        this.language = language;
        this.contracts = contracts;
        this.levels = new LevelLines(language, known);
    }

    private static Map<Field, Choices<?>> choices() {
        Map<Field, Choices<?>> choices = new EnumMap<>(Field.class);
        choices.put(Field.STANDING, words(Standing.values()));
        choices.put(Field.COST_CLASS, words(CostClass.values()));
        choices.put(Field.COST_PAYER, words(Payer.values()));
        choices.put(Field.COST_UNIT, words(CostUnit.values()));
        choices.put(Field.ANSWER, words(Answer.values()));
        choices.put(Field.LETTER, new Choices<>(List.of(Letter.values()), letter -> new Text(letter.written(), letter.written())));
        Function<Boolean, Text> tax = included -> included ? new Text("税込", "Tax included") : new Text("税別", "Tax excluded");
        choices.put(Field.COST_TAX_INCLUDED, new Choices<>(List.of(true, false), tax));
        return choices;
    }

    private static <E extends Enum<E>> Choices<E> words(E[] values) {
        return new Choices<>(List.of(values), FieldWords::of);
    }

    Language language() {
        return language;
    }

    /** The words that a cell of this field offers; none where it offers no choice. */
    String[] offered(Field field) {
        Choices<?> choices = CHOICES.get(field);
        return choices == null ? new String[0] : offered(choices);
    }

    private <T> String[] offered(Choices<T> choices) {
        return choices.values().stream().map(value -> choices.words().apply(value).in(language)).toArray(String[]::new);
    }

    /** The value as it stands in a cell; empty for none. */
    String written(Field field, Object value) {
        if (value == null) {
            return "";
        }
        Choices<?> choices = CHOICES.get(field);
        if (choices != null) {
            return word(choices, value);
        }
        return switch (field) {
            case SERVICE_LEVELS -> levels.written(((List<?>) value).stream().map(ServiceLevel.class::cast).toList());
            case COST_AMOUNT, COST_UPPER_LIMIT -> NumberFormat.getIntegerInstance(Locale.ROOT).format(value);
            case CONTRACT -> contracts.entrySet().stream().filter(contract -> contract.getValue().equals(value)).map(Map.Entry::getKey)
                    .findFirst().orElse(language == Language.EN ? "(another contract)" : "（ほかの契約）");
            default -> value.toString();
        };
    }

    @SuppressWarnings("unchecked")
    private <T> String word(Choices<T> choices, Object value) {
        return choices.words().apply((T) value).in(language);
    }

    /**
     * The value that a text stands for, of the field's type; null for none.
     *
     * @param standing the service levels that stand in this place
     */
    Object read(Field field, String text, List<ServiceLevel> standing) throws Unreadable {
        if (text.isBlank()) {
            return null;
        }
        Choices<?> choices = CHOICES.get(field);
        if (choices != null) {
            String word = field == Field.LETTER && text.strip().matches("(?i)[aＡａ][rＲｒ]|[rＲｒ][/／]?[aＡａ]") ? Letter.AR.written() : text;
            return choices.chosen(word).orElseThrow(() -> new Unreadable("「" + String.join("・", offered(choices)) + "」のどれでもありません。",
                    "It is none of: " + String.join(", ", offered(choices)) + "."));
        }
        return switch (field) {
            case SERVICE_LEVELS -> {
                List<ServiceLevel> read = levels.read(text, standing);
                yield read.isEmpty() ? null : read;
            }
            case COST_AMOUNT, COST_UPPER_LIMIT -> yen(text);
            case CONTRACT -> contract(text.strip());
            default -> field.multiline() ? text.strip() : text.strip().replaceAll("\\s*\n\\s*", " ");
        };
    }

    private UUID contract(String label) throws Unreadable {
        UUID contract = contracts.get(label);
        if (contract == null) {
            throw new Unreadable("一覧にある契約を選んでください。", "Choose one of the contracts in the list.");
        }
        return contract;
    }

    private static Long yen(String text) throws Unreadable {
        String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).strip().replaceFirst("^[¥\\\\]", "")
                .replaceFirst("円$| yen$", "");
        if (FIGURE.matcher(plain).matches()) {
            BigInteger yen = new BigDecimal(plain.replace(",", "")).toBigInteger();
            if (yen.compareTo(MOST) <= 0) {
                return yen.longValueExact();
            }
        }
        throw new Unreadable("金額は円の整数で入力してください。", "Enter an amount in whole yen.");
    }
}
