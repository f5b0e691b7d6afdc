package jp.bunkai.negotiation.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * Which last day a round may have, and moving it: never into the past, never without telling all who were asked, and never earlier
 * without telling them why.
 */
@ApplicationScoped
class RoundDeadlines {

    private static final int LONGEST_DAYS = 366;

    private final Transactions transactions;
    private final DossierAccess access;
    private final RoundStore rounds;
    private final RoundAccess sight;
    private final RoundEnds ends;
    private final DossierTrail trail;
    private final RoundNotices notices;
    private final Clock clock;

    RoundDeadlines(Transactions transactions, DossierAccess access, RoundStore rounds, RoundAccess sight, RoundEnds ends, DossierTrail trail,
            RoundNotices notices, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.rounds = rounds;
        this.sight = sight;
        this.ends = ends;
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    RoundView move(Viewer viewer, UUID dossierId, UUID roundId, NewDeadline wanted) {
        ends.settle(dossierId);
        return transactions.call(() -> {
            ViewedDossier dossier = access.edit(viewer, dossierId);
            RoundAccess.Seen seen = sight.one(dossier, roundId);
            access.requireHospital(dossier);
            if (!seen.round().open()) {
                throw RoundProblems.over(seen.round().state());
            }
            require(wanted.deadline());
            if (wanted.earlier() && wanted.reason() == null) {
                throw ProblemException.invalid("/reason", "required", "期限を早める理由を入力してください。", "Say why the deadline comes earlier.");
            }
            if (!wanted.deadline().equals(wanted.seen())) {
                moved(dossier, seen, wanted);
            }
            return sight.one(dossier, roundId).view();
        });
    }

    private void moved(ViewedDossier dossier, RoundAccess.Seen seen, NewDeadline wanted) {
        Round round = seen.round();
        // Of two who move it at once, or of one who moves and the clock that closes, one is told so.
        if (!rounds.move(round.id(), wanted.seen(), wanted.deadline())) {
            throw RoundProblems.deadlineChanged();
        }
        trail.record(dossier, AuditEntry.of("DECLARATIONS_DEADLINE", RoundService.SUBJECT, round.id(), new Text(
                "自己申告の回答期限を " + wanted.seen() + " から " + wanted.deadline() + " に変更しました",
                "Moved the deadline of the declarations from " + wanted.seen() + " to " + wanted.deadline())).because(wanted.reason()),
                Audiences.parties(dossier, seen.sheets().stream().map(Sheet::partyId).toList()));
        notices.moved(dossier, round, wanted, seen.sheets());
    }

    /** A last day is today or later, and within a year. */
    void require(LocalDate deadline) {
        LocalDate today = Clocks.today(clock);
        if (deadline.isBefore(today)) {
            throw ProblemException.invalid("/deadline", "in-the-past", "回答期限が過去の日付です。", "The deadline lies in the past.");
        }
        if (deadline.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw ProblemException.invalid("/deadline", "too-late", "回答期限は一年以内としてください。", "Choose a deadline within a year.");
        }
    }
}
