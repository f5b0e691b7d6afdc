package jp.bunkai.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.kept.DisclosureSummary;
import jp.bunkai.disclosure.sharing.DisclosedToHospital;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * A candidate's own side: it answers as a draft among its members, sends what it has seen, may correct until the close, or declines with a reason.
 * Whoever corrects after the sending stands for the answers in place of whoever sent.
 */
@ApplicationScoped
class CandidacyService {

    private final Transactions transactions;
    private final CandidacyAccess access;
    private final CandidateStore candidates;
    private final CandidateAnswers answers;
    private final SelectionStore selections;
    private final DisclosedToHospital disclosures;
    private final AwardTrail trail;
    private final Catalogue catalogue;
    private final Clock clock;

    CandidacyService(Transactions transactions, CandidacyAccess access, CandidateStore candidates, CandidateAnswers answers, SelectionStore selections,
            DisclosedToHospital disclosures, AwardTrail trail, Catalogue catalogue, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.candidates = candidates;
        this.answers = answers;
        this.selections = selections;
        this.disclosures = disclosures;
        this.trail = trail;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    List<CandidacySummary> list(Viewer viewer) {
        return transactions.call(() -> access.all(viewer));
    }

    CandidacyView one(Viewer viewer, UUID id) {
        return transactions.call(() -> {
            CandidacyAccess.Own own = access.own(viewer, id);
            Map<String, CandidateAnswer> given = answers.of(id);
            List<DisclosureSummary> granted = disclosures.granted(own.dossier().hospitalId(), viewer.organisationId());
            return new CandidacyView(access.summary(own, given), own.selection().note(), selections.asked(own.selection().id(), catalogue).stream()
                    .map(duty -> asked(duty, given.get(duty.id()))).toList(), granted);
        });
    }

    private static CandidacyView.Asked asked(Asked duty, CandidateAnswer answer) {
        return new CandidacyView.Asked(duty.id(), duty.area(), duty.title(), CandidacyView.Given.of(answer));
    }

    CandidacyView.Kept answer(Viewer viewer, UUID id, NewCandidacyAnswers wanted) {
        return transactions.call(() -> {
            CandidacyAccess.Own own = open(viewer, id);
            CandidacyMerge merge = CandidacyMerge.of(answers.hold(id), wanted.answers(), own.candidate().sent(), viewer.name(), clock.instant());
            answers.keep(id, merge.changed());
            if (own.candidate().sent() && !merge.changed().isEmpty()) {
                candidates.send(id, viewer.actor(), clock.instant());
                trail.pair(own.dossier(), viewer.actor(), "CANDIDATE_CORRECTED", own.candidate(),
                        new Text("調達前の照会に送った回答を訂正しました", "Corrected the answers that were sent before award"), null);
            }
            return new CandidacyView.Kept(access.summary(access.own(viewer, id), answers.of(id)),
                    merge.standing().stream().map(CandidacyView.Given::of).toList());
        });
    }

    CandidacySummary send(Viewer viewer, UUID id, NewCandidacySending wanted) {
        return transactions.call(() -> {
            CandidacyAccess.Own own = open(viewer, id);
            Map<String, CandidateAnswer> held = answers.hold(id);
            requireSeen(held, wanted.answers());
            long left = held.values().stream().filter(answer -> !answer.whole()).count();
            if (left > 0) {
                throw AwardProblems.incomplete(left);
            }
            if (!own.candidate().sent()) {
                candidates.send(id, viewer.actor(), clock.instant());
                trail.pair(own.dossier(), viewer.actor(), "CANDIDATE_SENT", own.candidate(),
                        new Text("調達前の照会に回答しました", "Answered the request before award"), null);
                if (candidates.of(own.selection().id()).stream().filter(other -> other.state().in()).allMatch(Candidate::sent)) {
                    trail.atHospital(own.dossier(), own.selection(), new Text("照会したすべての候補が回答しました。締め切って比較できます。",
                            "Every candidate has answered. You can close and compare."));
                }
            }
            return access.summary(access.own(viewer, id), answers.of(id));
        });
    }

    void decline(Viewer viewer, UUID id, String reason) {
        transactions.run(() -> {
            CandidacyAccess.Own own = access.hold(viewer, id);
            candidates.end(id, CandidateState.DECLINED, reason, clock.instant());
            trail.pair(own.dossier(), viewer.actor(), "CANDIDATE_DECLINED", own.candidate(), new Text("調達前の照会を辞退しました",
                    "Declined the request before award"), reason);
            trail.atHospital(own.dossier(), own.selection(), new Text("「" + viewer.organisationName() + "」が照会を辞退しました。",
                    "“" + viewer.organisationName() + "” declined."));
        });
    }

    /** Nobody sends in one's own name what a colleague changed unseen. */
    private static void requireSeen(Map<String, CandidateAnswer> held, List<NewCandidacySending.Seen> wanted) {
        Map<String, Integer> seen = new HashMap<>();
        wanted.forEach(each -> seen.put(each.duty(), each.seen()));
        if (!held.values().stream().allMatch(answer -> Objects.equals(answer.version(), seen.get(answer.duty())))) {
            throw AwardProblems.otherThanSeen();
        }
    }

    private CandidacyAccess.Own open(Viewer viewer, UUID id) {
        CandidacyAccess.Own own = access.hold(viewer, id);
        if (!own.selection().open(Clocks.today(clock))) {
            throw AwardProblems.over();
        }
        return own;
    }
}
