package jp.bunkai.signoff.revision;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.AnnexContents;
import jp.bunkai.annex.AnnexPairs;
import jp.bunkai.annex.OpenDeviations;
import jp.bunkai.annex.setting.AnnexSettings;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Findings;
import jp.bunkai.matrix.Rule;
import jp.bunkai.negotiation.confirmation.PairConfirmations;
import jp.bunkai.negotiation.confirmation.PairConfirmations.Pair;

/** Reads how far a pair is from signing, always from what was agreed. For a viewer that is no side of the pair it is not there. */
@ApplicationScoped
public class PairReadiness {

    private final PairConfirmations confirmations;
    private final AnnexSettings settings;
    private final OpenDeviations deviations;
    private final List<Rule> rules;

    PairReadiness(PairConfirmations confirmations, AnnexSettings settings, OpenDeviations deviations, @All List<Rule> rules) {
        this.confirmations = confirmations;
        this.settings = settings;
        this.deviations = deviations;
        this.rules = rules;
    }

    /** In the caller's transaction, in a number of statements that grows with nothing. */
    public Readiness of(ViewedDossier dossier, UUID partyId) {
        AnnexPairs.vendor(dossier, partyId);
        Pair pair = confirmations.of(dossier, partyId);
        return Readiness.of(pair, Findings.of(pair.matrix().arrangement(), rules), AnnexContents.vendor(pair.matrix(), partyId),
                settings.details(dossier.id(), partyId), deviations.open(dossier.id(), partyId));
    }
}
