package jp.bunkai.negotiation.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.References;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;

/** Opens rounds, shows them, and ends them for the hospital: closed early when all have handed in, or cancelled for a reason. */
@ApplicationScoped
class RoundService {

    static final String SUBJECT = "DECLARATION_ROUND";

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader matrices;
    private final RoundStore rounds;
    private final RoundAccess sight;
    private final RoundEnds ends;
    private final RoundDeadlines deadlines;
    private final DossierTrail trail;
    private final RoundNotices notices;
    private final Clock clock;

    RoundService(Transactions transactions, DossierAccess access, MatrixLoader matrices, RoundStore rounds, RoundAccess sight, RoundEnds ends,
            RoundDeadlines deadlines, DossierTrail trail, RoundNotices notices, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.matrices = matrices;
        this.rounds = rounds;
        this.sight = sight;
        this.ends = ends;
        this.deadlines = deadlines;
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    List<RoundView> list(Viewer viewer, UUID dossierId) {
        ends.settle(dossierId);
        return transactions.call(() -> sight.all(access.read(viewer, dossierId)).stream().map(RoundAccess.Seen::view).toList());
    }

    RoundView one(Viewer viewer, UUID dossierId, UUID roundId) {
        ends.settle(dossierId);
        return transactions.call(() -> sight.one(access.read(viewer, dossierId), roundId).view());
    }

    RoundView open(Viewer viewer, UUID dossierId, NewRound wanted) {
        ends.settle(dossierId);
        return transactions.call(() -> {
            // The dossier is locked: of two that open a round at the same moment the second finds the first.
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            deadlines.require(wanted.deadline());
            requireRoom(dossierId);
            Map<UUID, Set<UUID>> asked = asked(dossier, wanted);
            Round round = new Round(UUID.randomUUID(), dossierId, RoundState.OPEN, wanted.deadline(), wanted.note(), viewer.actor(), clock.instant(),
                    null, null, null);
            rounds.open(round, asked);
            trail.record(dossier, AuditEntry.of("DECLARATIONS_ASKED", SUBJECT, round.id(), new Text(
                    "自己申告への回答を依頼しました（期限 " + round.deadline() + "）", "Asked for declarations by " + round.deadline())),
                    Audiences.parties(dossier, asked.keySet()));
            notices.opened(dossier, round, asked.keySet());
            return sight.one(dossier, round.id()).view();
        });
    }

    private void requireRoom(UUID dossierId) {
        List<Round> there = rounds.ofDossier(dossierId);
        if (there.stream().anyMatch(Round::open)) {
            throw RoundProblems.anotherOpen();
        }
        if (there.size() >= RoundStore.MOST) {
            throw RoundProblems.tooMany();
        }
    }

    private Map<UUID, Set<UUID>> asked(ViewedDossier dossier, NewRound wanted) {
        Set<UUID> twice = new HashSet<>();
        for (int i = 0; i < wanted.partyIds().size(); i++) {
            References.contracting(dossier, "/partyIds/" + i, wanted.partyIds().get(i));
            if (!twice.add(wanted.partyIds().get(i))) {
                throw ProblemException.invalid("/partyIds/" + i, "named-twice", "同じ事業者が重複しています。", "A vendor is named twice.");
            }
        }
        Arrangement arrangement = matrices.loadAgreed(dossier).arrangement();
        Map<UUID, Set<UUID>> asked = new LinkedHashMap<>(Asked.of(arrangement, wanted.partyIds(), rows(arrangement, wanted.rowIds())));
        for (int i = 0; i < wanted.partyIds().size(); i++) {
            if (asked.get(wanted.partyIds().get(i)).isEmpty()) {
                throw ProblemException.invalid("/partyIds/" + i, "nothing-to-ask", "選んだ行の中に、この事業者に尋ねるものがありません。",
                        "None of the rows chosen concerns this vendor.");
            }
        }
        return asked;
    }

    private static List<UUID> rows(Arrangement arrangement, List<UUID> chosen) {
        if (chosen == null) {
            return arrangement.rowsIn().map(RowFact::id).toList();
        }
        for (int i = 0; i < chosen.size(); i++) {
            Optional<RowFact> row = arrangement.findRow(chosen.get(i));
            if (row.isEmpty() || !row.get().in()) {
                throw ProblemException.invalid("/rowIds/" + i, row.isEmpty() ? "unknown-row" : "row-out",
                        row.isEmpty() ? "この案件にこの行はありません。" : "この行は対象外です。",
                        row.isEmpty() ? "This dossier has no such row." : "This row stands out.");
            }
        }
        return chosen;
    }

    RoundView close(Viewer viewer, UUID dossierId, UUID roundId) {
        return end(viewer, dossierId, roundId, RoundState.CLOSED, null);
    }

    RoundView cancel(Viewer viewer, UUID dossierId, UUID roundId, String reason) {
        return end(viewer, dossierId, roundId, RoundState.CANCELLED, reason);
    }

    private RoundView end(Viewer viewer, UUID dossierId, UUID roundId, RoundState state, String reason) {
        ends.settle(dossierId);
        return transactions.call(() -> {
            ViewedDossier dossier = access.edit(viewer, dossierId);
            Round round = sight.one(dossier, roundId).round();
            access.requireHospital(dossier);
            if (!ends.end(round, state, viewer, reason)) {
                throw RoundProblems.over(round.state());
            }
            return sight.one(dossier, roundId).view();
        });
    }
}
