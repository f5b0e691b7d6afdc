package jp.bunkai.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;

/**
 * The door for what signs annexes: those in force with each vendor, for the pack. Where nothing implements it, or a vendor has none, the pack
 * holds the annex as it stands and says that it is unsigned.
 */
public interface SignedAnnexes {

    /** A signed file, as it was frozen; {@code from}: the day on which it took effect. */
    record SignedAnnex(UUID partyId, String fileName, LocalDate from, byte[] content) {
    }

    /** Those that the viewer may see; called inside a transaction. */
    List<SignedAnnex> of(ViewedDossier dossier);
}
