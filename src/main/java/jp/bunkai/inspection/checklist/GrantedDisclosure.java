package jp.bunkai.inspection.checklist;

import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.disclosure.reading.Form;

/** A disclosure that counts for the hospital now, with the day on which its vendor confirmed it. */
public record GrantedDisclosure(UUID id, UUID party, Form form, String called, LocalDate confirmedOn) {

    /** Whether it is what the checklist calls MDS/SDS. */
    public boolean ofProduct() {
        return form == Form.MDS || form == Form.SDS || form == Form.MDS2;
    }
}
