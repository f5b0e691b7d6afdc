package jp.bunkai.inspection.checklist;

import java.util.List;
import java.util.Optional;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The questions that one side answers in a year, and where they come from. */
public record ChecklistForm(Form form, Edition edition, Origin origin, List<ChecklistItem> items) {

    public ChecklistForm {
        items = List.copyOf(items);
    }

    /** Where the questions come from. */
    @Schema(name = "ChecklistOrigin")
    public enum Origin {
        /** Read from the user's own official workbook of the year. */
        WORKBOOK,
        /** The product knows the items of the year. */
        KNOWN,
        /** Those of an earlier year, to prepare with: the year's own are not known, so nothing is answered before its workbook is there. */
        EARLIER_YEAR
    }

    /** Whether these are the questions of the year, so that they can be answered. */
    public boolean answerable() {
        return origin != Origin.EARLIER_YEAR;
    }

    public Optional<ChecklistItem> find(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }
}
