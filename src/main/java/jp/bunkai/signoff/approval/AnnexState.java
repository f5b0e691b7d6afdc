package jp.bunkai.signoff.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexContents;
import jp.bunkai.annex.AnnexFrame;
import jp.bunkai.annex.EarlierEditions;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.signoff.revision.CanonicalAnnex;
import jp.bunkai.signoff.revision.PairReadiness;
import jp.bunkai.signoff.revision.Readiness;

/** Reads an annex as it would be frozen today with no row left out, and the digest by which a decision knows whether it still stands so. */
@ApplicationScoped
class AnnexState {

    private final PairReadiness pairs;
    private final AnnexContents contents;
    private final EarlierEditions editions;

    AnnexState(PairReadiness pairs, AnnexContents contents, EarlierEditions editions) {
        this.pairs = pairs;
        this.contents = contents;
        this.editions = editions;
    }

    /** What stands: how far it is from signing, what would be printed, and its digest. */
    record Standing(Readiness readiness, AnnexContent content, String sha256) {
    }

    /** In the caller's transaction; for a viewer that is no side of the pair it is not there. */
    Standing of(ViewedDossier dossier, UUID partyId) {
        Readiness readiness = pairs.of(dossier, partyId);
        AnnexContent content = contents.confirmed(readiness.pair().matrix(), partyId,
                AnnexFrame.edition(readiness.details(), editions.of(dossier.id(), partyId), Map.of()));
        return new Standing(readiness, content, CanonicalAnnex.state(content, List.copyOf(readiness.pair().rows().values())));
    }
}
