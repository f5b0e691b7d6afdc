package jp.bunkai.matrix.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.draft.HeldEdit;
import jp.bunkai.matrix.draft.Seen;
import jp.bunkai.matrix.edit.Change;
import jp.bunkai.matrix.edit.RowState;
import jp.bunkai.matrix.store.RowChanges.PersonEdit;
import jp.bunkai.matrix.store.StoredRow;

/**
 * What one person holds in the draft of its own side, as edits that can be taken back: of each field the last value, for a draft keeps no
 * others, and back to what was agreed.
 */
final class HeldEdits {

    private HeldEdits() {
    }

    /** The newest first. */
    static List<PersonEdit> of(LoadedMatrix matrix, UUID person) {
        LoadedMatrix agreed = matrix.agreed();
        List<PersonEdit> edits = new ArrayList<>();
        for (StoredRow row : agreed.rows()) {
            UUID id = row.fact().id();
            if (matrix.row(id).isPresent()) {
                Map<Long, List<HeldEdit>> byEdit = new TreeMap<>();
                matrix.unsent(id).stream().filter(held -> held.setBy().personId().equals(person))
                        .forEach(held -> byEdit.computeIfAbsent(held.setBy().version(), any -> new ArrayList<>()).add(held));
                byEdit.forEach((number, held) -> edits.add(edit(row, number, held)));
            }
        }
        edits.sort(Comparator.comparing(PersonEdit::at).reversed());
        return edits;
    }

    private static PersonEdit edit(StoredRow row, long number, List<HeldEdit> held) {
        RowState state = row.fact().state();
        HeldEdit first = held.get(0);
        return new PersonEdit(row.fact().id(), new Seen(row.version(), number), first.setBy().at(), first.reason(),
                held.stream().map(each -> new Change(each.path(), state.get(each.path()), each.wanted())).toList());
    }
}
