package jp.bunkai.negotiation.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;
import jp.bunkai.platform.spreadsheet.Cell;
import jp.bunkai.platform.validation.PlainText;

/** Reads the answers of one row, cell by cell. What is not plainly one of the things asked for is reported and left out. */
final class RowReader {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,12}|\\d{1,12}\\.\\d{1,4}");
    private static final BigDecimal MOST_YEN = new BigDecimal("999999999999");

    private final AnswerTable.Place place;
    private final Map<String, UUID> contracts;
    private final List<Unread> unread;

    RowReader(AnswerTable.Place place, Map<String, UUID> contracts, List<Unread> unread) {
        this.place = place;
        this.contracts = contracts;
        this.unread = unread;
    }

    ReturnedRow row(UUID rowId) {
        Answer answer = choice(Column.ANSWER, Choices.ANSWERS);
        String condition = words(Column.CONDITION, AnswerLimits.CONDITION);
        if (answer == Answer.CONDITIONAL && condition == null) {
            skip(Column.ANSWER, "「条件付き」の場合は、条件をご記入ください。", "An answer on a condition needs the condition.");
            answer = null;
        } else if (condition != null && answer != Answer.CONDITIONAL) {
            skip(Column.CONDITION, "条件は、回答が「条件付き」の場合のみ読みます。",
                    "A condition is read only where the answer is 条件付き (on a condition).");
            condition = null;
        }
        CostClass cost = choice(Column.COST, Choices.COSTS);
        Long amount = amount(cost);
        return new ReturnedRow(rowId, place.sheet().name(), Cell.name(place.row(), column(Column.ANSWER)), answer, condition, level(), cost,
                amount, unlessAlone(Column.AMOUNT_UNIT, Choices.COST_UNITS, amount),
                unlessAlone(Column.TAX, Choices.TAXES, amount), contract(), line(Column.CLAUSE, AnswerLimits.CLAUSE),
                line(Column.EVIDENCE, AnswerLimits.EVIDENCE), words(Column.REMARK, AnswerLimits.REMARK));
    }

    /** The words of a topic's answer. */
    static Optional<String> topic(AnswerTable.Place place, List<Unread> unread) {
        return Optional.ofNullable(new RowReader(place, Map.of(), unread).words(place.column("WORDS"), AnswerLimits.TOPIC));
    }

    private ServiceLevel level() {
        BigDecimal figure = figure(Column.TERM);
        TermUnit unit = choice(Column.TERM_UNIT, Choices.TERM_UNITS);
        if (figure == null && unit == null) {
            return null;
        }
        if (figure == null || unit == null) {
            skip(figure == null ? Column.TERM_UNIT : Column.TERM, "期限・頻度は、数値と単位の両方をご記入ください。",
                    "A limit or frequency needs both the figure and its unit.");
            return null;
        }
        Optional<ServiceLevel> level = unit.level(figure);
        if (level.isEmpty()) {
            skip(Column.TERM, "この単位では読めない数値です。", "This figure cannot be read with this unit.");
        }
        return level.orElse(null);
    }

    private Long amount(CostClass cost) {
        BigDecimal amount = figure(Column.AMOUNT);
        if (amount == null) {
            return null;
        }
        if (amount.stripTrailingZeros().scale() > 0 || amount.compareTo(MOST_YEN) > 0) {
            skip(Column.AMOUNT, "金額は円の整数でご記入ください。", "An amount is written in whole yen.");
            return null;
        }
        if (cost != CostClass.SEPARATE) {
            skip(Column.AMOUNT, "金額は、費用が「別途」の場合のみ読みます。", "An amount is read only where the cost is 別途 (separate).");
            return null;
        }
        return amount.longValueExact();
    }

    /** What an amount is for and its tax say nothing without an amount. */
    private <T> T unlessAlone(Column column, Choices<T> choices, Long amount) {
        T value = choice(column, choices);
        if (value != null && amount == null) {
            skip(column, "金額とあわせてご記入ください。", "It is read only together with an amount.");
            return null;
        }
        return value;
    }

    private UUID contract() {
        String label = words(Column.CONTRACT, 1000);
        if (label == null) {
            return null;
        }
        UUID contract = contracts.get(label);
        if (contract == null) {
            skip(Column.CONTRACT, "一覧にない契約です。備考にご記入ください。", "This contract is not in the list. Put it into the remarks.");
        }
        return contract;
    }

    private <T> T choice(Column column, Choices<T> choices) {
        String written = words(column, 1000);
        if (written == null) {
            return null;
        }
        Optional<T> chosen = choices.chosen(written);
        if (chosen.isEmpty()) {
            skip(column, choices + " のどれでもありません。", "It is none of " + choices + ".");
        }
        return chosen.orElse(null);
    }

    private BigDecimal figure(Column column) {
        Cell cell = cell(column(column));
        if (cell == null) {
            return null;
        }
        String plain = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip();
        try {
            if (cell.kind() == Cell.Kind.NUMBER) {
                BigDecimal number = new BigDecimal(plain);
                if (number.signum() >= 0 && number.compareTo(MOST_YEN) <= 0) {
                    // Excel stores what was typed as a binary fraction; fifteen digits are what it shows.
                    return number.round(new MathContext(15));
                }
            } else if (FIGURE.matcher(plain).matches()) {
                return new BigDecimal(plain.replace(",", ""));
            }
        } catch (NumberFormatException e) {
            // Reported below, like any other text that is no figure.
        }
        skip(column, "数値として読めません。", "This cannot be read as a figure.");
        return null;
    }

    /** Words for a field of one line; line breaks in the cell become spaces. */
    private String line(Column column, int most) {
        String words = words(column, most);
        return words == null ? null : words.replaceAll("\\s+", " ");
    }

    private String words(Column column, int most) {
        return words(column(column), most);
    }

    private String words(int column, int most) {
        Cell cell = cell(column);
        if (cell == null) {
            return null;
        }
        String text = cell.text().strip();
        if (cell.kind() == Cell.Kind.NUMBER) {
            skip(column, "数値または日付として入力されています。文字として入力し直してください。",
                    "This was entered as a number or a date. Enter it as text.");
            return null;
        }
        if (text.isEmpty()) {
            return null;
        }
        if (!PlainText.accepts(text, most, true)) {
            skip(column, most + "文字を超えているか、使えない文字が含まれています。",
                    "It is longer than " + most + " characters or holds characters that cannot be used.");
            return null;
        }
        return text;
    }

    /** The cell if it holds a value that may be read at all. */
    private Cell cell(int column) {
        Cell cell = place.sheet().cell(place.row(), column).orElse(null);
        if (cell == null || place.sheet().inMerged(place.row(), column)) {
            return null;
        }
        if (cell.kind() == Cell.Kind.FORMULA) {
            skip(column, "数式は計算せず、読みません。値をご記入ください。", "A formula is never worked out nor read. Enter the value.");
            return null;
        }
        if (cell.kind() == Cell.Kind.OTHER) {
            skip(column, "エラー値などは読めません。", "Errors and truth values cannot be read.");
            return null;
        }
        return cell;
    }

    private int column(Column column) {
        return place.column(column.name());
    }

    private void skip(Column column, String ja, String en) {
        skip(column(column), ja, en);
    }

    private void skip(int column, String ja, String en) {
        unread.add(new Unread(place.sheet().name(), Cell.name(place.row(), column), new Text(ja, en)));
    }
}
