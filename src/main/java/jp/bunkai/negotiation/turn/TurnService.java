package jp.bunkai.negotiation.turn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierMode;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.DraftSending;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * Passes turns on: a side sends what it prepared when it is its turn, and the other side of each pair is on. What is sent stands in the
 * rows for all who see them; the note is for the pair. One turn of a dossier at a time.
 */
@ApplicationScoped
class TurnService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final DraftSending drafts;
    private final TurnRepository turns;
    private final TurnViews views;
    private final TurnTrail trail;
    private final Clock clock;

    TurnService(Transactions transactions, DossierAccess access, DraftSending drafts, TurnRepository turns, TurnViews views, TurnTrail trail,
            Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.drafts = drafts;
        this.turns = turns;
        this.views = views;
        this.trail = trail;
        this.clock = clock;
    }

    TurnSentView send(Viewer viewer, UUID dossierId, NewTurn wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            requireTurns(dossier);
            if (wanted.answerBy() != null && wanted.answerBy().isBefore(Clocks.today(clock))) {
                throw ProblemException.invalid("/answerBy", "in-the-past", "回答期限が過去の日付です。", "The day to answer by lies in the past.");
            }
            Map<UUID, Turn> last = turns.lastOf(dossierId, TurnViews.vendors(dossier).stream().map(Party::id).toList());
            List<Party> others = dossier.asHospital() ? addressed(dossier, wanted, last) : own(dossier, wanted, last);
            DraftSending.Sent sent = drafts.send(viewer, dossier);
            TurnKind kind = dossier.mine().subcontractor() ? TurnKind.CONTRIBUTED : TurnKind.SENT;
            TurnSide next = dossier.asHospital() || kind == TurnKind.CONTRIBUTED ? TurnSide.VENDOR : TurnSide.HOSPITAL;
            for (Party vendor : others) {
                Turn turn = new Turn(dossierId, vendor.id(), number(last.get(vendor.id())), kind, next, said(wanted, kind, last.get(vendor.id())),
                        sent.rowsSeenBy(vendor.id()), viewer, clock.instant());
                turns.persist(turn);
                trail.sent(dossier, vendor, turn);
            }
            turns.flush();
            return new TurnSentView(sent.changed().size(), views.of(dossier));
        });
    }

    /** What a subcontractor contributes leaves the day by which its prime should answer. */
    private static Turn.Said said(NewTurn wanted, TurnKind kind, Turn last) {
        return new Turn.Said(wanted.note(), kind == TurnKind.CONTRIBUTED ? last.answerBy() : wanted.answerBy());
    }

    private static int number(Turn last) {
        return last == null ? 1 : last.number() + 1;
    }

    private static TurnSide side(Turn last) {
        return last == null ? TurnSide.HOSPITAL : last.nextSide();
    }

    /** The vendors that the hospital sends to: those named, else all whose turn it is not yet. */
    private static List<Party> addressed(ViewedDossier dossier, NewTurn wanted, Map<UUID, Turn> last) {
        Map<UUID, Party> vendors = TurnViews.vendors(dossier).stream().filter(party -> !party.left())
                .collect(Collectors.toMap(Party::id, party -> party));
        if (wanted.toPartyIds().isEmpty()) {
            List<Party> on = vendors.values().stream().filter(vendor -> side(last.get(vendor.id())) == TurnSide.HOSPITAL).toList();
            if (on.isEmpty()) {
                throw outOfTurn();
            }
            return on;
        }
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < wanted.toPartyIds().size(); i++) {
            UUID id = wanted.toPartyIds().get(i);
            if (!vendors.containsKey(id) || !named.add(id)) {
                throw ProblemException.invalid("/toPartyIds/" + i, vendors.containsKey(id) ? "party-twice" : "unknown-party",
                        "送り先には、この案件の事業者を一度ずつ選んでください。", "Choose vendors of this dossier, each once.");
            }
            if (side(last.get(id)) != TurnSide.HOSPITAL) {
                throw outOfTurn().at("/toPartyIds/" + i, "not-your-turn", "この事業者の番です。", "It is this vendor's turn.");
            }
        }
        return named.stream().map(vendors::get).toList();
    }

    private static List<Party> own(ViewedDossier dossier, NewTurn wanted, Map<UUID, Turn> last) {
        if (!wanted.toPartyIds().isEmpty()) {
            throw ProblemException.invalid("/toPartyIds", "hospital-only", "送り先を選べるのは医療機関だけです。", "Only the hospital chooses whom to send to.");
        }
        Party vendor = TurnViews.vendors(dossier).stream().findFirst().orElseThrow(TurnService::outOfTurn);
        if (side(last.get(vendor.id())) != TurnSide.VENDOR) {
            throw outOfTurn();
        }
        return List.of(vendor);
    }

    TurnsView takeBack(Viewer viewer, UUID dossierId, UUID partyId, TurnTakenBack wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            Party vendor = dossier.party(partyId).filter(party -> !party.hospital() && !party.subcontractor() && !party.left())
                    .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
            access.requireHospital(dossier);
            requireTurns(dossier);
            Turn last = turns.lastOf(dossierId, List.of(partyId)).get(partyId);
            if (side(last) != TurnSide.VENDOR) {
                throw ProblemException.of(ProblemType.CONFLICT, "すでに病院の番です。", "It is the hospital's turn already.");
            }
            Turn turn = new Turn(dossierId, partyId, number(last), TurnKind.TAKEN_BACK, TurnSide.HOSPITAL, new Turn.Said(wanted.note(), null), 0,
                    viewer, clock.instant());
            turns.persist(turn);
            turns.flush();
            trail.takenBack(dossier, vendor, turn);
            return views.of(dossier);
        });
    }

    private static void requireTurns(ViewedDossier dossier) {
        if (dossier.dossier().mode() != DossierMode.TURNS) {
            throw ProblemException.of(ProblemType.CONFLICT, "会議中です。会議では、変更がそのまま行に入ります。",
                    "A meeting is open. In a meeting, changes go into the rows themselves.");
        }
    }

    private static ProblemException outOfTurn() {
        return ProblemException.of(ProblemType.CONFLICT, "いまは相手の番です。相手の回答を待ってください。",
                "It is the other side's turn. Wait for its answer.");
    }
}
