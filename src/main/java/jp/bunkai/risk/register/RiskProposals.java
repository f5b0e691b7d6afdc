package jp.bunkai.risk.register;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;

/** What may be worth a risk and is none yet, as far as the viewer sees both. */
@ApplicationScoped
class RiskProposals {

    private static final int MOST = 500;

    private final Transactions transactions;
    private final DossierAccess dossiers;
    private final MatrixLoader matrices;
    private final RiskRepository risks;
    private final List<RiskProposer> proposers;

    RiskProposals(Transactions transactions, DossierAccess dossiers, MatrixLoader matrices, RiskRepository risks, @All List<RiskProposer> proposers) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.matrices = matrices;
        this.risks = risks;
        this.proposers = proposers;
    }

    List<RiskProposal> open(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            if (dossier.mine().subcontractor()) {
                return List.of();
            }
            Set<String> entered = risks.page(dossier, RiskRepository.Wanted.OPEN, null, null, 50 * RiskViews.MOST).stream()
                    .filter(risk -> risk.sourceKey() != null).map(Risk::sourceKey).collect(Collectors.toSet());
            return byKey(matrices.load(dossier)).values().stream().filter(proposal -> !entered.contains(proposal.key())).limit(MOST).toList();
        });
    }

    Optional<RiskProposal> find(LoadedMatrix matrix, String key) {
        return Optional.ofNullable(byKey(matrix).get(key));
    }

    private Map<String, RiskProposal> byKey(LoadedMatrix matrix) {
        Map<String, RiskProposal> byKey = new LinkedHashMap<>();
        proposers.forEach(proposer -> proposer.propose(matrix).forEach(proposal -> byKey.putIfAbsent(proposal.key(), proposal)));
        return byKey;
    }
}
