package jp.bunkai.annex;

import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.AnnexContent.Change;

/** The door for what freezes annexes: the editions of one that were frozen before, for its history (別紙13) and its number. */
public interface EarlierEditions {

    /** The oldest first; in the caller's transaction. {@code partyId} names the vendor of the pair. */
    List<Change> of(UUID dossierId, UUID partyId);
}
