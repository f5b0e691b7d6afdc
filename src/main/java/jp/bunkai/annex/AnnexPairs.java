package jp.bunkai.annex;

import java.util.UUID;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** Whose annex one may see: the hospital that of each vendor bound to it, a vendor its own. A subcontractor has none. */
public final class AnnexPairs {

    private AnnexPairs() {
    }

    /** The vendor of a pair; for anybody else there is none. */
    public static Party vendor(ViewedDossier dossier, UUID partyId) {
        return dossier.allParties().stream().filter(party -> party.id().equals(partyId) && !party.hospital() && !party.subcontractor() && !party.left())
                .filter(party -> dossier.asHospital() || party.id().equals(dossier.mine().id())).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }
}
