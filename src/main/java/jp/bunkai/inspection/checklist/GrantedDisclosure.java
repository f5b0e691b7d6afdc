package jp.bunkai.inspection.checklist;

import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.disclosure.reading.Form;

/**
 * A disclosure that counts for the hospital, or counted when the year was over, with the day on which its vendor confirmed it. {@code replaced}:
 * it counted then, and does no more.
 */
public record GrantedDisclosure(UUID id, UUID party, Form form, String called, LocalDate confirmedOn, boolean replaced) {

    /** One that counts now. */
    public GrantedDisclosure(UUID id, UUID party, Form form, String called, LocalDate confirmedOn) {
        this(id, party, form, called, confirmedOn, false);
    }

    /** Whether it is what the checklist calls MDS/SDS. */
    public boolean ofProduct() {
        return form == Form.MDS || form == Form.SDS || form == Form.MDS2;
    }
}
