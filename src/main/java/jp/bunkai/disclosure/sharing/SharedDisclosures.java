package jp.bunkai.disclosure.sharing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.disclosure.reading.AnswerValue;

/**
 * The door for rules: what is disclosed to the hospital of a dossier. Only what a person of the discloser confirmed, of each product the
 * version confirmed last, and of a vendor only what it grants this hospital now; of the hospital its own checklists. Whoever asks keeps
 * what it makes of a vendor's answers between the hospital and that vendor.
 */
public interface SharedDisclosures {

    /**
     * By dossier, in one statement however many dossiers, parties and answers there are. Called inside a transaction; writes no access
     * down, as nobody looks.
     *
     * @param wanted the answers that are of interest; a disclosure without any of them is absent, as is a dossier without disclosures
     */
    Map<UUID, List<SharedDisclosure>> of(Collection<UUID> dossierIds, Set<AnswerValue> wanted);

    /** Of one dossier, what counted and was granted just before a moment that is past, whatever came since; read by the mapping that holds now. */
    List<SharedDisclosure> at(UUID dossierId, Set<AnswerValue> wanted, Instant before);
}
