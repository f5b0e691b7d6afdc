package jp.bunkai.matrix.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Cost;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;
import jp.bunkai.matrix.Declaration;
import jp.bunkai.matrix.Payer;
import jp.bunkai.matrix.RecordedBy;
import jp.bunkai.matrix.Standing;
import jp.bunkai.matrix.Terms;

/**
 * All fields of a row that change, each under its path: a field without a value is not there. Unchangeable; two states with the same
 * values are equal, whichever way they came about.
 */
public final class RowState {

    private final SortedMap<FieldPath, Object> values;
    private final Map<UUID, Letter> letters = new LinkedHashMap<>();
    private final Map<UUID, Terms> terms = new LinkedHashMap<>();
    private final Map<UUID, Declaration> declarations = new LinkedHashMap<>();
    private final Standing standing;

    private RowState(SortedMap<FieldPath, Object> values) {
        this.values = Collections.unmodifiableSortedMap(values);
        // Asked for each row by every rule.
        this.standing = Objects.requireNonNullElse(get(Field.STANDING, null, Standing.class), Standing.IN);
        for (FieldPath path : values.keySet()) {
            UUID party = path.party();
            if (path.field() == Field.LETTER) {
                letters.put(party, (Letter) values.get(path));
            } else if (path.field().term()) {
                terms.computeIfAbsent(party, this::readTerms);
            } else if (path.field() == Field.ANSWER) {
                declarations.put(party, new Declaration((Answer) values.get(path), get(Field.CONDITION, party, String.class),
                        get(Field.RECORDED_BY, party, RecordedBy.class), get(Field.SOURCE, party, UUID.class)));
            }
        }
    }

    /** A state of these values; absent ones are left out, and each has to be of its field's type. */
    public static RowState of(Map<FieldPath, ?> values) {
        return new RowState(merged(new TreeMap<>(), values));
    }

    /** This state with other values; {@code null} takes a value away. */
    public RowState with(Map<FieldPath, ?> changes) {
        return new RowState(merged(new TreeMap<>(values), changes));
    }

    private static SortedMap<FieldPath, Object> merged(SortedMap<FieldPath, Object> into, Map<FieldPath, ?> changes) {
        changes.forEach((path, value) -> {
            if (value == null || value instanceof List<?> list && list.isEmpty()) {
                into.remove(path);
            } else {
                into.put(path, value instanceof List<?> list ? List.copyOf(list) : path.field().type().cast(value));
            }
        });
        return into;
    }

    /** The value under a path, or null. */
    public Object get(FieldPath path) {
        return values.get(path);
    }

    private <T> T get(Field field, UUID party, Class<T> type) {
        return type.cast(values.get(new FieldPath(field, party)));
    }

    /** All values, in the order of their paths. */
    public Map<FieldPath, Object> values() {
        return values;
    }

    public Text title() {
        return new Text(get(Field.TITLE_JA, null, String.class), get(Field.TITLE_EN, null, String.class));
    }

    public String note() {
        return get(Field.NOTE, null, String.class);
    }

    /** IN unless taken out. */
    public Standing standing() {
        return standing;
    }

    public String outReason() {
        return get(Field.OUT_REASON, null, String.class);
    }

    public String followedEdition() {
        return get(Field.FOLLOWED_EDITION, null, String.class);
    }

    public boolean lettersOpen() {
        return Boolean.TRUE.equals(get(Field.LETTERS_OPEN, null, Boolean.class));
    }

    /** The letter of each party that has one. */
    public Map<UUID, Letter> letters() {
        return Collections.unmodifiableMap(letters);
    }

    /** The terms of each party that has any. */
    public Map<UUID, Terms> terms() {
        return Collections.unmodifiableMap(terms);
    }

    /** The declaration of each party that made one. */
    public Map<UUID, Declaration> declarations() {
        return Collections.unmodifiableMap(declarations);
    }

    @SuppressWarnings("unchecked")
    private Terms readTerms(UUID party) {
        List<ServiceLevel> levels = (List<ServiceLevel>) values.get(new FieldPath(Field.SERVICE_LEVELS, party));
        return new Terms(levels == null ? List.of() : levels,
                new Cost(get(Field.COST_CLASS, party, CostClass.class), get(Field.COST_PAYER, party, Payer.class),
                        get(Field.COST_AMOUNT, party, Long.class), get(Field.COST_UNIT, party, CostUnit.class),
                        get(Field.COST_TAX_INCLUDED, party, Boolean.class), get(Field.COST_UPPER_LIMIT, party, Long.class)),
                get(Field.CONTRACT, party, UUID.class), get(Field.CLAUSE, party, String.class),
                get(Field.EVIDENCE_ASKED, party, String.class));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowState state && values.equals(state.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
