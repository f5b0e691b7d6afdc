package jp.bunkai.annex;

import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.AnnexContent.SpecialNote;

/** The door by which an annex learns of texts that both sides accepted beside those of the template (特記事項). */
public interface SpecialNotes {

    /** Those of this pair, in the order in which they came; in one statement, in the caller's transaction. */
    List<SpecialNote> of(UUID dossierId, UUID partyId);
}
