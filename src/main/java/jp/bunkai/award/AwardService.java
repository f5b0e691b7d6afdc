package jp.bunkai.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Newcomers;
import jp.bunkai.dossier.PartyEntry;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;

/**
 * Chooses one candidate, once: it becomes a party and its answers the dossier's, in one transaction with the end of all others. Those learn that
 * they were not chosen, each as its own fact, and see nothing from then on.
 */
@ApplicationScoped
class AwardService {

    private final Transactions transactions;
    private final SelectionAccess access;
    private final SelectionStore selections;
    private final CandidateStore candidates;
    private final CandidateAnswers answers;
    private final Newcomers newcomers;
    private final AwardedAnswers awarded;
    private final OrganisationDirectory organisations;
    private final AwardTrail trail;
    private final Catalogue catalogue;
    private final Clock clock;

    AwardService(Transactions transactions, SelectionAccess access, SelectionStore selections, CandidateStore candidates, CandidateAnswers answers,
            Newcomers newcomers, AwardedAnswers awarded, OrganisationDirectory organisations, AwardTrail trail, Catalogue catalogue, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.selections = selections;
        this.candidates = candidates;
        this.answers = answers;
        this.newcomers = newcomers;
        this.awarded = awarded;
        this.organisations = organisations;
        this.trail = trail;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    SelectionView award(Viewer viewer, UUID dossierId, UUID selectionId, NewAward wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            Selection selection = access.running(dossier, selectionId);
            if (selection.open(access.today())) {
                throw AwardProblems.stillOpen();
            }
            List<Candidate> named = candidates.of(selectionId);
            Candidate chosen = chosen(named, wanted);
            requireOutside(dossier, chosen);
            List<Candidate> others = named.stream().filter(candidate -> candidate.state().in() && !candidate.id().equals(chosen.id())).toList();

            candidates.end(chosen.id(), CandidateState.CHOSEN, null, clock.instant());
            candidates.endAll(selectionId, CandidateState.NOT_CHOSEN, clock.instant());
            selections.end(selectionId, SelectionState.AWARDED, viewer.name(), wanted.reason(), clock.instant());
            ViewedDossier with = newcomers.admit(dossier, new PartyEntry(chosen.organisationId(), null, null, null, selection.function(), null, null, null),
                    List.copyOf(wanted.systemIds()));
            awarded.enter(with, chosen, selections.asked(selectionId, catalogue), answers.of(chosen.id()));
            tell(with, selection, chosen, others, wanted.reason());
            return access.view(with, selectionId);
        });
    }

    private static Candidate chosen(List<Candidate> named, NewAward wanted) {
        if (new HashSet<>(wanted.systemIds()).size() < wanted.systemIds().size()) {
            throw ProblemException.invalid("/systemIds", "named-twice", "同じ対象システムが重複しています。", "A system is named twice.");
        }
        Candidate chosen = named.stream().filter(candidate -> candidate.id().equals(wanted.candidateId())).findFirst()
                .orElseThrow(() -> ProblemException.invalid("/candidateId", "unknown-candidate", "この選定にその候補はいません。",
                        "This selection has no such candidate."));
        if (chosen.state() != CandidateState.SENT) {
            throw AwardProblems.conflict("回答を送った候補の中から選んでください。", "Choose a candidate that has sent its answers.");
        }
        return chosen;
    }

    private static void requireOutside(ViewedDossier dossier, Candidate chosen) {
        if (dossier.allParties().stream().anyMatch(party -> party.organisationId().equals(chosen.organisationId()))) {
            throw AwardProblems.conflict("この候補は、すでにこの案件の当事者です。選定を取りやめてください。", "This candidate is a party of the dossier already. Cancel the selection.");
        }
    }

    private void tell(ViewedDossier dossier, Selection selection, Candidate chosen, List<Candidate> others, String reason) {
        Organisation winner = organisations.byId(List.of(chosen.organisationId())).get(chosen.organisationId());
        trail.hospital(dossier.dossier(), dossier.viewer().actor(), "SELECTION_AWARDED", selection.id(), new Text("「" + winner.name() + "」を選定しました",
                "Chose “" + winner.name() + "”"), reason);
        trail.pair(dossier.dossier(), dossier.viewer().actor(), "CANDIDATE_CHOSEN", chosen, new Text("選定の結果を伝え、当事者に加えました",
                "Told the result of the selection and added the party"), null);
        trail.chosen(dossier.dossier(), chosen);
        Text over = new Text("貴社は選定されませんでした。照会は終了し、内容は見られなくなりました。",
                "You were not chosen. The request has ended and can no longer be seen.");
        others.forEach(other -> trail.pair(dossier.dossier(), dossier.viewer().actor(), "CANDIDATE_NOT_CHOSEN", other, new Text("選定されなかったことを伝えました",
                "Told that it was not chosen"), null));
        trail.over(dossier.dossier(), others, over);
    }
}
