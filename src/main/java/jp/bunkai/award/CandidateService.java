package jp.bunkai.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Newcomers;
import jp.bunkai.dossier.Stage;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;

/** Names candidates and takes them out, for the hospital. Each is asked the same; none is told of another. */
@ApplicationScoped
class CandidateService {

    static final int MOST = 20;

    private final Transactions transactions;
    private final SelectionAccess access;
    private final SelectionStore selections;
    private final CandidateStore candidates;
    private final CandidateAnswers answers;
    private final Newcomers newcomers;
    private final AwardTrail trail;
    private final Clock clock;

    CandidateService(Transactions transactions, SelectionAccess access, SelectionStore selections, CandidateStore candidates, CandidateAnswers answers,
            Newcomers newcomers, AwardTrail trail, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.selections = selections;
        this.candidates = candidates;
        this.answers = answers;
        this.newcomers = newcomers;
        this.trail = trail;
        this.clock = clock;
    }

    SelectionView name(Viewer viewer, UUID dossierId, UUID selectionId, NewCandidate wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            Selection selection = access.running(dossier, selectionId);
            if (dossier.dossier().stage() != Stage.PROCUREMENT) {
                throw AwardProblems.notBeforeAward();
            }
            if (!selection.open(access.today())) {
                throw AwardProblems.over();
            }
            List<Candidate> there = candidates.of(selectionId);
            if (there.size() >= MOST) {
                throw AwardProblems.tooMany(MOST);
            }
            Organisation organisation = newcomers.named(dossier, wanted.entry(selection.function()), "");
            if (there.stream().anyMatch(other -> other.organisationId().equals(organisation.id()))) {
                throw ProblemException.invalid("/organisationId", "named-twice", "この事業者は、この選定の候補として登録済みです。",
                        "This vendor was named already.");
            }
            Candidate candidate = new Candidate(UUID.randomUUID(), selectionId, organisation.id(), CandidateState.ASKED, viewer.name(), clock.instant(),
                    null, null, null, null);
            candidates.name(candidate);
            answers.ask(candidate.id(), selections.duties(selectionId));
            trail.pair(dossier.dossier(), viewer.actor(), "CANDIDATE_NAMED", candidate, new Text("「" + organisation.name()
                    + "」に調達前の照会をしました（回答期限 " + selection.deadline() + "）", "Asked “" + organisation.name() + "” before award (answers by "
                    + selection.deadline() + ")"), null);
            trail.asked(dossier.dossier(), selection, candidate);
            return access.view(dossier, selectionId);
        });
    }

    SelectionView withdraw(Viewer viewer, UUID dossierId, UUID selectionId, UUID candidateId, String reason) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            access.running(dossier, selectionId);
            Candidate candidate = candidates.of(selectionId).stream().filter(each -> each.id().equals(candidateId)).findFirst()
                    .orElseThrow(AwardProblems::none);
            if (!candidate.state().in()) {
                throw AwardProblems.conflict("この候補は、すでに候補から外れています。", "This candidate is out already.");
            }
            candidates.end(candidateId, CandidateState.WITHDRAWN, reason, clock.instant());
            Text over = new Text("貴社への調達前の照会は終了しました。", "The request to you before award has ended.");
            trail.hospital(dossier.dossier(), viewer.actor(), "CANDIDATE_WITHDRAWN", selectionId, new Text("候補を外しました", "Took a candidate out"), reason);
            trail.pair(dossier.dossier(), viewer.actor(), "CANDIDACY_ENDED", candidate, over, null);
            trail.over(dossier.dossier(), List.of(candidate), over);
            return access.view(dossier, selectionId);
        });
    }
}
