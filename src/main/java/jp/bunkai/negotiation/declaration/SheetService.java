package jp.bunkai.negotiation.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * A vendor's own answers in a round: kept as a draft among its members, handed in when all are given, and changed until the round is
 * over. Only that something was handed in is told, and to the hospital alone.
 */
@ApplicationScoped
class SheetService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader matrices;
    private final RoundStore rounds;
    private final QuestionStore questions;
    private final RoundAccess sight;
    private final RoundEnds ends;
    private final DossierTrail trail;
    private final RoundNotices notices;
    private final Clock clock;

    SheetService(Transactions transactions, DossierAccess access, MatrixLoader matrices, RoundStore rounds, QuestionStore questions,
            RoundAccess sight, RoundEnds ends, DossierTrail trail, RoundNotices notices, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.matrices = matrices;
        this.rounds = rounds;
        this.questions = questions;
        this.sight = sight;
        this.ends = ends;
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    SheetView sheet(Viewer viewer, UUID dossierId, UUID roundId) {
        ends.settle(dossierId);
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            UUID party = sight.own(dossier, roundId).partyId();
            Arrangement arrangement = matrices.load(dossier).arrangement();
            Map<UUID, Question> asked = questions.of(roundId, party);
            return new SheetView(sight.one(dossier, roundId).view(), arrangement.rows().stream().filter(row -> asked.containsKey(row.id()))
                    .map(row -> SheetView.question(arrangement, row, party, asked.get(row.id()))).toList());
        });
    }

    AnswersView answer(Viewer viewer, UUID dossierId, UUID roundId, NewAnswers wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.edit(viewer, dossierId);
            Sheet sheet = sight.own(dossier, roundId);
            requireOpen(dossierId, roundId);
            Map<UUID, Question> held = questions.hold(roundId, sheet.partyId());
            AnswerMerge merge = AnswerMerge.of(held, wanted.answers(), sheet.handedIn(), viewer.name(), clock.instant());
            questions.answer(roundId, sheet.partyId(), merge.changed());
            return new AnswersView(sight.one(dossier, roundId).view(), merge.standing().stream().map(SheetView.Given::of).toList());
        });
    }

    RoundView handIn(Viewer viewer, UUID dossierId, UUID roundId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.edit(viewer, dossierId);
            Sheet sheet = sight.own(dossier, roundId);
            Round round = requireOpen(dossierId, roundId);
            long left = questions.hold(roundId, sheet.partyId()).values().stream().filter(question -> !question.whole()).count();
            if (left > 0) {
                throw RoundProblems.incomplete(left);
            }
            if (!sheet.handedIn()) {
                rounds.handIn(roundId, sheet.partyId(), viewer.actor(), clock.instant());
                trail.record(dossier, AuditEntry.of("DECLARATIONS_HANDED_IN", RoundService.SUBJECT, roundId,
                        new Text("自己申告を提出しました", "Handed in the declarations")), Audiences.parties(dossier, List.of(sheet.partyId())));
                if (RoundEnds.allHandedIn(dossier, rounds.sheets(roundId))) {
                    notices.complete(dossier, round);
                }
            }
            return sight.one(dossier, roundId).view();
        });
    }

    /** The round stays as it is until the transaction ends, so that no answer comes in after its close. */
    private Round requireOpen(UUID dossierId, UUID roundId) {
        Round round = rounds.hold(dossierId, roundId).orElseThrow(RoundAccess::none);
        if (!round.open() || round.due(Clocks.today(clock))) {
            throw RoundProblems.over(round.state());
        }
        return round;
    }
}
