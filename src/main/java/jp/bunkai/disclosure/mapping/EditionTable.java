package jp.bunkai.disclosure.mapping;

import java.util.List;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;

/** Which question of a form's older edition is which of a newer one, as somebody of an organisation stands for it. This release ships none. */
public record EditionTable(Form form, Edition from, Edition to, List<Pair> questions) {

    public EditionTable {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    /** One question in both editions. */
    public record Pair(String from, String to) {
    }

    public boolean serves(Form wanted, Edition before, Edition after) {
        return form == wanted && from == before && to == after;
    }
}
