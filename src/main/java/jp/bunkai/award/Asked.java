package jp.bunkai.award;

import java.util.UUID;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Text;

/**
 * What a selection asks about: a duty of the catalogue under its id, or one of the hospital's own under a number of this selection ({@code OWN-1}), in
 * the words its row had when it was opened. {@code rowId} is null for a duty of the catalogue.
 */
record Asked(String id, String area, Text title, UUID rowId) {

    static Asked of(Duty duty) {
        return new Asked(duty.id(), duty.area(), duty.title(), null);
    }

    static Asked own(int number, String area, Text title, UUID rowId) {
        return new Asked("OWN-" + number, area, title, rowId);
    }
}
