package jp.bunkai.inspection;

import java.util.List;
import jp.bunkai.inspection.checklist.ChecklistForm;
import jp.bunkai.inspection.kept.KeptWorkbook;
import jp.bunkai.matrix.PartyFact;

/** One side's checklist of a pack as it stands; {@code workbook} is null where nobody brought the official one. */
public record Checklist(PartyFact party, ChecklistForm form, KeptWorkbook workbook, List<ItemStand> items) {

    public Checklist {
        items = List.copyOf(items);
    }

    long in(ItemStand.State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    /** Whether a person stands for every answer. */
    boolean whole() {
        return !items.isEmpty() && in(ItemStand.State.CONFIRMED) == items.size();
    }
}
