package jp.bunkai.inspection.kept;

import java.time.Instant;
import java.util.UUID;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;

/** A user's own official workbook, without its bytes. {@code party}: the vendor that brought it for itself, null where the hospital did. */
public record KeptWorkbook(UUID id, Form form, Edition edition, UUID party, String fileName, int size, String sha256, String person, Instant uploadedAt) {

    /** Whether it serves this party's checklist. */
    boolean serves(Form wanted, UUID of) {
        return form == wanted && (party == null || party.equals(of));
    }
}
