package jp.bunkai.matrix.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.edit.Field;

/** Which column of which table holds a field. */
final class RowColumns {

    private static final Map<Field, String> OF_ROW = new EnumMap<>(Map.of(Field.TITLE_JA, "title_ja", Field.TITLE_EN, "title_en",
            Field.NOTE, "note", Field.STANDING, "standing", Field.OUT_REASON, "out_reason", Field.FOLLOWED_EDITION,
            "followed_edition", Field.LETTERS_OPEN, "letters_open"));

    private static final Map<Field, String> OF_TERMS = new EnumMap<>(Map.of(Field.SERVICE_LEVELS, "service_levels", Field.COST_CLASS,
            "cost_class", Field.COST_PAYER, "cost_payer", Field.COST_AMOUNT, "cost_amount", Field.COST_UNIT, "cost_unit",
            Field.COST_TAX_INCLUDED, "cost_tax_included", Field.COST_UPPER_LIMIT, "cost_upper_limit", Field.CONTRACT, "contract_id",
            Field.CLAUSE, "clause", Field.EVIDENCE_ASKED, "evidence_asked"));

    private static final Map<Field, String> OF_DECLARATION = new EnumMap<>(Map.of(Field.ANSWER, "answer", Field.CONDITION,
            "condition_text", Field.RECORDED_BY, "recorded_by", Field.SOURCE, "source_id"));

    private RowColumns() {
    }

    /** The column of {@code duty_row} that holds the field, or null. */
    static String ofRow(Field field) {
        return OF_ROW.get(field);
    }

    /** The fields of a party's terms, in the order of their columns. */
    static List<Field> terms() {
        return Arrays.stream(Field.values()).filter(OF_TERMS::containsKey).toList();
    }

    static String ofTerms(Field field) {
        return OF_TERMS.get(field);
    }

    /** The fields of a declaration, in the order of their columns. */
    static List<Field> declaration() {
        return Arrays.stream(Field.values()).filter(OF_DECLARATION::containsKey).toList();
    }

    static String ofDeclaration(Field field) {
        return OF_DECLARATION.get(field);
    }

    /** What stands in the column for a value; a row without a standing stands IN. */
    static Object stored(Field field, Object value) {
        return switch (field) {
            case STANDING -> value == null ? Standing.IN : value;
            case LETTERS_OPEN -> Boolean.TRUE.equals(value);
            case SERVICE_LEVELS -> FieldJson.write(value);
            default -> value;
        };
    }

    /** What reading gives back for a value that was stored: what stands IN, and letters that are not open, have no value. */
    static Object read(Field field, Object value) {
        return switch (field) {
            case STANDING -> value == Standing.IN ? null : value;
            case LETTERS_OPEN -> Boolean.TRUE.equals(value) ? value : null;
            // As JSON figures have no trailing zeros.
            case SERVICE_LEVELS -> value == null ? null : FieldJson.levels(FieldJson.write(value));
            default -> value;
        };
    }
}
