package jp.bunkai.dossier;

import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.http.ProblemException;

/**
 * What a request may name of a dossier. An id of another dossier, of nothing, or of what is no longer there is a problem at its
 * place in the request; the schema's composite keys refuse it once more.
 */
public final class References {

    private References() {
    }

    /** A party of this dossier that has not left; null stays null. */
    public static Party party(ViewedDossier dossier, String pointer, UUID partyId) {
        if (partyId == null) {
            return null;
        }
        Party party = dossier.party(partyId).orElseThrow(() -> ProblemException.invalid(pointer, "unknown-party",
                "この案件にその当事者はいません。", "There is no such party in this dossier."));
        if (party.left()) {
            throw ProblemException.invalid(pointer, "party-left", "この当事者は案件から離れています。", "This party has left the dossier.");
        }
        return party;
    }

    /** A party that may contract with the hospital: a vendor, and no subcontractor, which signs nothing with the hospital. */
    public static Party contracting(ViewedDossier dossier, String pointer, UUID partyId) {
        Party party = party(dossier, pointer, partyId);
        if (party != null && (party.hospital() || party.subcontractor())) {
            throw ProblemException.invalid(pointer, "cannot-contract", "医療機関と直接契約する事業者を選んでください。",
                    "Choose a vendor that contracts with the hospital itself.");
        }
        return party;
    }

    /** A vendor that does the work of a contract; null stays null. */
    public static Party performing(ViewedDossier dossier, String pointer, UUID partyId) {
        Party party = party(dossier, pointer, partyId);
        if (party != null && party.hospital()) {
            throw ProblemException.invalid(pointer, "cannot-perform", "契約を履行する事業者を選んでください。", "Choose the vendor that performs.");
        }
        return party;
    }

    /** A party that a subcontractor may work for. */
    public static Party prime(ViewedDossier dossier, String pointer, UUID partyId) {
        Party party = party(dossier, pointer, partyId);
        if (party == null || party.hospital() || party.subcontractor()) {
            throw ProblemException.invalid(pointer, "not-a-prime", "再委託元となる事業者を選んでください。", "Choose the vendor that it works for.");
        }
        return party;
    }

    /** A system of this dossier that is in use; null stays null. */
    public static void system(List<CoveredSystem> systems, String pointer, UUID systemId) {
        if (systemId != null && systems.stream().noneMatch(system -> system.id().equals(systemId) && !system.retired())) {
            throw ProblemException.invalid(pointer, "unknown-system", "この案件にその対象システムはありません。",
                    "There is no such system in this dossier.");
        }
    }
}
