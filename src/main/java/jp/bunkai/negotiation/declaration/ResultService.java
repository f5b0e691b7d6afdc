package jp.bunkai.negotiation.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.MatrixService;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;

/** What came out of a closed round, as far as the viewer may see it: the rows as they stand now, what nobody takes first. */
@ApplicationScoped
class ResultService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader matrices;
    private final MatrixService findings;
    private final QuestionStore questions;
    private final RoundAccess sight;
    private final RoundEnds ends;

    ResultService(Transactions transactions, DossierAccess access, MatrixLoader matrices, MatrixService findings, QuestionStore questions,
            RoundAccess sight, RoundEnds ends) {
        this.transactions = transactions;
        this.access = access;
        this.matrices = matrices;
        this.findings = findings;
        this.questions = questions;
        this.sight = sight;
        this.ends = ends;
    }

    ResultView result(Viewer viewer, UUID dossierId, UUID roundId) {
        ends.settle(dossierId);
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            RoundAccess.Seen seen = sight.one(dossier, roundId);
            if (seen.round().state() != RoundState.CLOSED) {
                throw RoundProblems.notYetClosed();
            }
            LoadedMatrix matrix = matrices.load(dossier);
            Map<UUID, Set<UUID>> asked = questions.asked(roundId);
            List<UUID> parties = seen.sheets().stream().map(Sheet::partyId).toList();
            Function<UUID, List<UUID>> askedOf = row -> parties.stream().filter(asked.getOrDefault(row, Set.of())::contains).toList();
            return new ResultView(seen.view(), Outcome.rows(matrix.projection(), findings.findings(matrix), askedOf));
        });
    }
}
