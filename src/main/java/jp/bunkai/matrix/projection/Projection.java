package jp.bunkai.matrix.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Sight;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;

/** Cuts the rows of an arrangement to what one party may see. Everything that leaves the server about a row goes through it. */
public final class Projection {

    private final Arrangement arrangement;
    private final Sight sight;

    public Projection(Arrangement arrangement, Sight sight) {
        this.arrangement = arrangement;
        this.sight = sight;
    }

    public Sight sight() {
        return sight;
    }

    /** The rows that the viewer sees, in the order of the matrix. */
    public List<ProjectedRow> rows() {
        return arrangement.rows().stream().filter(sight::seesRow).map(this::row).toList();
    }

    /** One row, of which the viewer may see that it is there. */
    public ProjectedRow row(RowFact row) {
        Map<UUID, Letter> letters = new LinkedHashMap<>();
        List<UUID> hidden = new ArrayList<>();
        for (PartyFact party : arrangement.parties()) {
            Letter letter = row.letter(party.id());
            if (!sight.seesParty(party)) {
                continue;
            }
            if (!sight.seesLetter(row, party)) {
                hidden.add(party.id());
            } else if (letter != null) {
                letters.put(party.id(), letter);
            }
        }
        return new ProjectedRow(row, letters, hidden, visible(row, row.state().terms(), sight::seesTerms),
                visible(row, row.declarations(), (any, party) -> sight.seesAnswers(party)),
                row.evidence().stream().filter(shown -> sight.seesAnswers(arrangement.party(shown.party()))).toList());
    }

    private <T> Map<UUID, T> visible(RowFact row, Map<UUID, T> all, BiPredicate<RowFact, PartyFact> sees) {
        Map<UUID, T> visible = new LinkedHashMap<>();
        for (PartyFact party : arrangement.parties()) {
            T value = all.get(party.id());
            if (value != null && sight.seesParty(party) && sees.test(row, party)) {
                visible.put(party.id(), value);
            }
        }
        return visible;
    }

    /** Whether the viewer sees this field of the row, and so learns when and by whom it was changed. */
    public boolean sees(RowFact row, FieldPath path) {
        if (!sight.seesRow(row)) {
            return false;
        }
        Field field = path.field();
        if (field == Field.LETTERS_OPEN) {
            return sight.viewer().hospital();
        }
        if (!field.ofParty()) {
            return true;
        }
        PartyFact party = arrangement.party(path.party());
        if (field == Field.LETTER) {
            return sight.seesLetter(row, party);
        }
        return field.term() ? sight.seesParty(party) && sight.seesTerms(row, party) : sight.seesAnswers(party);
    }
}
