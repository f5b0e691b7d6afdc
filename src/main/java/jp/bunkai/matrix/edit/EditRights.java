package jp.bunkai.matrix.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Sight;

/**
 * Which fields of a row a party may edit: the hospital all but what vendors say of themselves; a vendor its own letter and terms where
 * it sees who else holds the row, and its own declaration unless a blind round is asking for it; the same of its subcontractors.
 */
public final class EditRights {

    private final Arrangement arrangement;
    private final Sight sight;

    public EditRights(Arrangement arrangement, Sight sight) {
        this.arrangement = arrangement;
        this.sight = sight;
    }

    public boolean mayEdit(RowFact row, FieldPath path) {
        Field field = path.field();
        if (!field.editable()) {
            return false;
        }
        PartyFact viewer = sight.viewer();
        if (viewer.hospital()) {
            return !field.declaration();
        }
        if (!field.ofParty()) {
            return false;
        }
        PartyFact party = arrangement.party(path.party());
        boolean own = !party.hospital() && sight.seesAnswers(party);
        return own && (field.declaration() ? !arrangement.asking(row, party.id()) : sight.seesLetters(row));
    }

    /** The paths, or their beginnings, that the viewer may edit: {@code letters/<party>}, {@code terms/<party>}, {@code note}, … */
    public List<String> editable(RowFact row) {
        List<String> editable = new ArrayList<>();
        Stream.of(Field.TITLE_JA, Field.TITLE_EN, Field.NOTE, Field.STANDING, Field.OUT_REASON, Field.FOLLOWED_EDITION, Field.LETTERS_OPEN)
                .filter(field -> mayEdit(row, FieldPath.of(field))).map(Field::pattern).forEach(editable::add);
        for (PartyFact party : arrangement.parties()) {
            if (!party.left() && sight.seesParty(party)) {
                prefix(editable, row, party, Field.LETTER, "letters/");
                prefix(editable, row, party, Field.CLAUSE, "terms/");
                prefix(editable, row, party, Field.ANSWER, "declaration/");
            }
        }
        return List.copyOf(editable);
    }

    private void prefix(List<String> editable, RowFact row, PartyFact party, Field field, String prefix) {
        if (mayEdit(row, FieldPath.of(field, party.id()))) {
            editable.add(prefix + party.id());
        }
    }
}
