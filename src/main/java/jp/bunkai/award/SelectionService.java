package jp.bunkai.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Stage;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;

/** Opens selections, shows them, moves their deadline, closes them early once all have sent, and cancels them; for the hospital. */
@ApplicationScoped
class SelectionService {

    private static final int LONGEST_DAYS = 366;

    private final Transactions transactions;
    private final SelectionAccess access;
    private final SelectionStore selections;
    private final CandidateStore candidates;
    private final AwardTrail trail;
    private final Catalogue catalogue;
    private final OwnDuties own;
    private final Clock clock;

    SelectionService(Transactions transactions, SelectionAccess access, SelectionStore selections, CandidateStore candidates, AwardTrail trail,
            Catalogue catalogue, OwnDuties own, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.selections = selections;
        this.candidates = candidates;
        this.trail = trail;
        this.catalogue = catalogue;
        this.own = own;
        this.clock = clock;
    }

    List<SelectionView> list(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> access.views(selections.ofDossier(access.read(viewer, dossierId).id())));
    }

    SelectionView one(Viewer viewer, UUID dossierId, UUID selectionId) {
        return transactions.call(() -> access.view(access.read(viewer, dossierId), selectionId));
    }

    SelectionView open(Viewer viewer, UUID dossierId, NewSelection wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            if (dossier.dossier().stage() != Stage.PROCUREMENT) {
                throw AwardProblems.notBeforeAward();
            }
            requireDeadline(wanted.deadline());
            List<Asked> duties = duties(dossier, wanted);
            List<Selection> there = selections.ofDossier(dossierId);
            if (there.stream().anyMatch(other -> other.function() == wanted.function() && !other.ended())) {
                throw AwardProblems.onePerFunction();
            }
            if (there.size() >= SelectionStore.MOST) {
                throw AwardProblems.conflict("選定は 1 案件につき " + SelectionStore.MOST + " 回までです。",
                        "A dossier has at most " + SelectionStore.MOST + " selections.");
            }
            Selection selection = new Selection(UUID.randomUUID(), dossierId, wanted.function(), wanted.deadline(), wanted.note(), SelectionState.OPEN,
                    viewer.name(), clock.instant(), null, null, null, null);
            selections.open(selection, duties);
            trail.hospital(dossier.dossier(), viewer.actor(), "SELECTION_OPENED", selection.id(), new Text("調達前の選定を始めました（回答期限 "
                    + selection.deadline() + "）", "Opened a selection before award (answers by " + selection.deadline() + ")"), null);
            return access.view(dossier, selection.id());
        });
    }

    private List<Asked> duties(ViewedDossier dossier, NewSelection wanted) {
        if (!AskedDuties.awarded(wanted.function())) {
            throw ProblemException.invalid("/function", "not-awarded", "選定できる役割を選んでください。", "Choose a function that is awarded.");
        }
        for (int i = 0; wanted.areas() != null && i < wanted.areas().size(); i++) {
            if (catalogue.findArea(wanted.areas().get(i)).isEmpty()) {
                throw ProblemException.invalid("/areas/" + i, "unknown-area", "この分野はありません。", "There is no such area.");
            }
        }
        List<Asked> duties = new ArrayList<>();
        AskedDuties.of(catalogue, wanted.function(), wanted.areas()).forEach(duty -> catalogue.findDuty(duty).map(Asked::of).ifPresent(duties::add));
        duties.addAll(own.of(dossier, wanted.ownRows()));
        if (duties.isEmpty()) {
            throw ProblemException.invalid("/areas", "nothing-to-ask", "選んだ分野に、この役割の候補へ尋ねる実施事項がありません。",
                    "None of the duties of these areas concerns this function.");
        }
        return duties;
    }

    SelectionView move(Viewer viewer, UUID dossierId, UUID selectionId, SelectionDeadline wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            Selection selection = access.running(dossier, selectionId);
            if (!selection.open(access.today())) {
                // What was closed may have been read: it is never opened again.
                throw AwardProblems.over();
            }
            requireDeadline(wanted.deadline());
            if (!wanted.deadline().equals(wanted.seen())) {
                if (!wanted.seen().equals(selection.deadline()) || !selections.move(selectionId, wanted.seen(), wanted.deadline())) {
                    throw AwardProblems.deadlineChanged();
                }
                trail.hospital(dossier.dossier(), viewer.actor(), "SELECTION_DEADLINE", selectionId, new Text("選定の回答期限を " + wanted.seen() + " から "
                        + wanted.deadline() + " に変更しました", "Moved the deadline of the selection from " + wanted.seen() + " to " + wanted.deadline()), null);
                trail.moved(dossier.dossier(), wanted, in(selectionId));
            }
            return access.view(dossier, selectionId);
        });
    }

    SelectionView close(Viewer viewer, UUID dossierId, UUID selectionId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            Selection selection = access.running(dossier, selectionId);
            if (!selection.open(access.today())) {
                throw AwardProblems.over();
            }
            List<Candidate> in = in(selectionId);
            if (in.isEmpty()) {
                throw AwardProblems.nobodySent();
            }
            if (!in.stream().allMatch(Candidate::sent)) {
                throw AwardProblems.notAllSent();
            }
            selections.close(selectionId, clock.instant());
            trail.hospital(dossier.dossier(), viewer.actor(), "SELECTION_CLOSED", selectionId,
                    new Text("選定の回答を締め切りました", "Closed the selection to answers"), null);
            return access.view(dossier, selectionId);
        });
    }

    SelectionView cancel(Viewer viewer, UUID dossierId, UUID selectionId, String reason) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            access.running(dossier, selectionId);
            List<Candidate> in = in(selectionId);
            candidates.endAll(selectionId, CandidateState.CANCELLED, clock.instant());
            selections.end(selectionId, SelectionState.CANCELLED, viewer.name(), reason, clock.instant());
            trail.hospital(dossier.dossier(), viewer.actor(), "SELECTION_CANCELLED", selectionId,
                    new Text("選定を取りやめました", "Cancelled the selection"), reason);
            Text over = new Text("調達前の照会は取りやめになりました。", "The request before award was cancelled.");
            in.forEach(candidate -> trail.pair(dossier.dossier(), viewer.actor(), "CANDIDACY_CANCELLED", candidate, over, null));
            trail.over(dossier.dossier(), in, over);
            return access.view(dossier, selectionId);
        });
    }

    private List<Candidate> in(UUID selectionId) {
        return candidates.of(selectionId).stream().filter(candidate -> candidate.state().in()).toList();
    }

    /** A last day is today or later, and within a year. */
    private void requireDeadline(LocalDate deadline) {
        if (deadline.isBefore(access.today())) {
            throw ProblemException.invalid("/deadline", "in-the-past", "回答期限が過去の日付です。", "The deadline lies in the past.");
        }
        if (deadline.isAfter(access.today().plusDays(LONGEST_DAYS))) {
            throw ProblemException.invalid("/deadline", "too-late", "回答期限は一年以内としてください。", "Choose a deadline within a year.");
        }
    }
}
