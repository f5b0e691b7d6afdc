package jp.bunkai.signoff.revision;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.AnnexContents;
import jp.bunkai.annex.setting.AnnexSettings;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Findings;
import jp.bunkai.matrix.Rule;
import jp.bunkai.negotiation.confirmation.PairConfirmations;
import jp.bunkai.negotiation.confirmation.PairConfirmations.Pair;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** Reads how far a pair is from signing, always from what was agreed. For a viewer that is no side of the pair it is not there. */
@ApplicationScoped
public class PairReadiness {

    private final PairConfirmations confirmations;
    private final AnnexSettings settings;
    private final List<Rule> rules;

    PairReadiness(PairConfirmations confirmations, AnnexSettings settings, @All List<Rule> rules) {
        this.confirmations = confirmations;
        this.settings = settings;
        this.rules = rules;
    }

    /** In the caller's transaction, in a number of statements that grows with nothing. */
    public Readiness of(ViewedDossier dossier, UUID partyId) {
        requireSide(dossier, partyId);
        Pair pair = confirmations.of(dossier, partyId);
        return Readiness.of(pair, Findings.of(pair.matrix().arrangement(), rules), AnnexContents.vendor(pair.matrix(), partyId),
                settings.details(dossier.id(), partyId));
    }

    /** The vendor of a pair that the viewer is a side of, and that has not left. */
    public static Party requireSide(ViewedDossier dossier, UUID partyId) {
        return dossier.allParties().stream().filter(party -> party.id().equals(partyId) && !party.hospital() && !party.subcontractor() && !party.left())
                .filter(party -> dossier.asHospital() || party.id().equals(dossier.mine().id())).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }
}
