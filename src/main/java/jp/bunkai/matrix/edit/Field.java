package jp.bunkai.matrix.edit;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;
import jp.bunkai.matrix.Payer;
import jp.bunkai.matrix.RecordedBy;
import jp.bunkai.matrix.Standing;

/**
 * Every field of a row that changes, with its type and limit. Two edits meet only where they touch the same field. In a path
 * {@code *} stands for the party.
 */
public enum Field {
    TITLE_JA("title/ja", String.class, 200),
    TITLE_EN("title/en", String.class, 200),
    NOTE("note", String.class, 2000),
    STANDING("standing", Standing.class, 0),
    OUT_REASON("outReason", String.class, 500),
    /** Which of two editions that ask different things the parties follow. */
    FOLLOWED_EDITION("followedEdition", String.class, 100),
    /** Whether the hospital opened the letters on an asset to vendors that do not touch it. */
    LETTERS_OPEN("lettersOpen", Boolean.class, 0),
    LETTER("letters/*", Letter.class, 0),
    SERVICE_LEVELS("terms/*/serviceLevels", List.class, 20),
    COST_CLASS("terms/*/cost/class", CostClass.class, 0),
    COST_PAYER("terms/*/cost/payer", Payer.class, 0),
    COST_AMOUNT("terms/*/cost/amount", Long.class, 0),
    COST_UNIT("terms/*/cost/unit", CostUnit.class, 0),
    COST_TAX_INCLUDED("terms/*/cost/taxIncluded", Boolean.class, 0),
    COST_UPPER_LIMIT("terms/*/cost/upperLimit", Long.class, 0),
    CONTRACT("terms/*/contractId", UUID.class, 0),
    CLAUSE("terms/*/clause", String.class, 200),
    EVIDENCE_ASKED("terms/*/evidenceAsked", String.class, 500),
    ANSWER("declaration/*/answer", Answer.class, 0),
    CONDITION("declaration/*/condition", String.class, 1000),
    /** Who entered the declaration; set with it and never by a request. */
    RECORDED_BY("declaration/*/recordedBy", RecordedBy.class, 0),
    /** The mail, minutes or file it was taken from; set with it and never by a request. */
    SOURCE("declaration/*/source", UUID.class, 0),
    /** The assets of a group; follows the list of assets and never a request. */
    ASSETS("scope/assets", List.class, 0);

    private final String pattern;
    private final Class<?> type;
    private final int limit;

    Field(String pattern, Class<?> type, int limit) {
        this.pattern = pattern;
        this.type = type;
        this.limit = limit;
    }

    public String pattern() {
        return pattern;
    }

    public Class<?> type() {
        return type;
    }

    /** The most characters of a text or entries of a list. */
    public int limit() {
        return limit;
    }

    /** Whether each party has its own. */
    public boolean ofParty() {
        return pattern.indexOf('*') >= 0;
    }

    /** Whether a text may run over several lines. */
    public boolean multiline() {
        return this == NOTE || this == OUT_REASON || this == CONDITION;
    }

    /** Whether a request may set it. */
    public boolean editable() {
        return this != RECORDED_BY && this != SOURCE && this != ASSETS;
    }

    /** Whether it belongs to a party's terms. */
    public boolean term() {
        return pattern.startsWith("terms/");
    }

    /** Whether it belongs to a party's declaration. */
    public boolean declaration() {
        return pattern.startsWith("declaration/");
    }

    static Field of(String pattern) {
        return Arrays.stream(values()).filter(field -> field.pattern.equals(pattern)).findFirst().orElse(null);
    }
}
