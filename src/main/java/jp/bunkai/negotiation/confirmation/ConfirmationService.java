package jp.bunkai.negotiation.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.AgreedRows;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.store.StoredRow;
import jp.bunkai.negotiation.confirmation.view.Confirm;
import jp.bunkai.negotiation.confirmation.view.ConfirmationsView;
import jp.bunkai.negotiation.confirmation.view.NewRefusal;
import jp.bunkai.negotiation.confirmation.view.RowConfirmationView;
import jp.bunkai.negotiation.confirmation.view.WordView;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/**
 * Says a party's words, under the lock of the rows they are about: confirming many rows at once is all or nothing. Whatever a word was
 * said of is stored with it, byte by byte.
 */
@ApplicationScoped
class ConfirmationService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final Confirmations confirmations;
    private final AgreedRows rows;
    private final Refusals refusals;
    private final WordStore store;
    private final WordTrail trail;
    private final Clock clock;

    ConfirmationService(Transactions transactions, DossierAccess access, Confirmations confirmations, AgreedRows rows, Refusals refusals,
            WordStore store, WordTrail trail, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.confirmations = confirmations;
        this.rows = rows;
        this.refusals = refusals;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    ConfirmationsView list(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            Confirmations.Known known = confirmations.of(access.read(viewer, dossierId));
            return new ConfirmationViews(known).all(viewer.mayConfirm());
        });
    }

    List<WordView> words(Viewer viewer, UUID dossierId, UUID rowId) {
        return transactions.call(() -> {
            Confirmations.Known known = confirmations.of(access.read(viewer, dossierId), List.of(rowId));
            return new ConfirmationViews(known).words(visible(known, rowId).fact());
        });
    }

    List<RowConfirmationView> confirm(Viewer viewer, UUID dossierId, List<Confirm.Row> wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            Map<UUID, Confirm.Row> byRow = byRow(wanted);
            rows.lock(dossierId, byRow.keySet());
            Confirmations.Known known = confirmations.of(dossier, byRow.keySet());
            List<RowFact> confirmed = confirmable(known, List.copyOf(byRow.values()));
            say(known, WordKind.CONFIRM, viewer, confirmed, Set.of(), null);
            Confirmations.Known after = confirmations.of(dossier, byRow.keySet());
            ConfirmationViews views = new ConfirmationViews(after);
            return byRow.keySet().stream().map(row -> views.row(visible(after, row).fact())).toList();
        });
    }

    private static Map<UUID, Confirm.Row> byRow(List<Confirm.Row> wanted) {
        Map<UUID, Confirm.Row> byRow = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (byRow.put(wanted.get(i).rowId(), wanted.get(i)) != null) {
                throw ProblemException.invalid("/rows/" + i + "/rowId", "row-twice", "同じ行が二つあります。", "This row stands here twice.");
            }
        }
        return byRow;
    }

    /** Those of the rows that the viewer has not confirmed yet; nothing at all where one of them cannot be confirmed. */
    private static List<RowFact> confirmable(Confirmations.Known known, List<Confirm.Row> wanted) {
        List<RowFact> confirmable = new ArrayList<>();
        List<WordProblems.Changed> changed = new ArrayList<>();
        List<String> noPart = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            UUID rowId = wanted.get(i).rowId();
            String pointer = "/rows/" + i;
            RowFact row = known.matrix().row(rowId).orElseThrow(() -> ProblemException.invalid(pointer + "/rowId", "unknown-row",
                    "この案件にこの行はありません。", "This dossier has no such row.")).fact();
            Optional<Speech.Objection> objection = known.speech().toConfirming(known.viewer(), row, wanted.get(i).digest());
            if (objection.isEmpty()) {
                confirmable.add(row);
            } else if (objection.get() == Speech.Objection.CHANGED) {
                changed.add(new WordProblems.Changed(pointer + "/digest", rowId, wanted.get(i).digest(),
                        known.digests().of(row, known.viewer().id())));
            } else if (objection.get() == Speech.Objection.NO_PART) {
                noPart.add(pointer + "/rowId");
            }
        }
        if (!changed.isEmpty()) {
            throw WordProblems.changed(changed);
        }
        if (!noPart.isEmpty()) {
            throw WordProblems.noPart(noPart);
        }
        return confirmable;
    }

    RowConfirmationView refuse(Viewer viewer, UUID dossierId, UUID rowId, NewRefusal wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            rows.lock(dossierId, List.of(rowId));
            Confirmations.Known known = confirmations.of(dossier, List.of(rowId));
            StoredRow row = visible(known, rowId);
            Refusals.Checked checked = refusals.check(known, row, wanted);
            Word word = say(known, WordKind.REFUSE, viewer, List.of(row.fact()), new HashSet<>(checked.addressed()), wanted.reason().strip())
                    .get(0);
            refusals.propose(dossierId, word, row, checked);
            return now(dossier, rowId);
        });
    }

    RowConfirmationView withdraw(Viewer viewer, UUID dossierId, UUID rowId, String reason) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            rows.lock(dossierId, List.of(rowId));
            Confirmations.Known known = confirmations.of(dossier, List.of(rowId));
            RowFact row = visible(known, rowId).fact();
            known.speech().toWithdrawing(known.viewer(), row).ifPresent(objection -> {
                throw objection == Speech.Objection.NO_PART ? WordProblems.noPart(List.of()) : WordProblems.nothingSaid();
            });
            say(known, WordKind.WITHDRAW, viewer, List.of(row), Set.of(), reason);
            return now(dossier, rowId);
        });
    }

    RowConfirmationView answer(Viewer viewer, UUID dossierId, UUID rowId, UUID proposalId, boolean accept, String reason) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.edit(viewer, dossierId);
            rows.lock(dossierId, List.of(rowId));
            Confirmations.Known known = confirmations.of(dossier, List.of(rowId));
            refusals.answer(known, visible(known, rowId), proposalId, accept, reason);
            return now(dossier, rowId);
        });
    }

    private List<Word> say(Confirmations.Known known, WordKind kind, Viewer viewer, List<RowFact> about, Set<UUID> addressed, String reason) {
        Speech.Speaker speaker = new Speech.Speaker(known.viewer(), viewer.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
        List<WordStore.Said> said = about.stream().map(row -> new WordStore.Said(known.speech().say(kind, speaker, row, addressed),
                known.digests().bytes(row, known.viewer().id()), viewer.personId())).toList();
        store.add(known.matrix().dossier().id(), said);
        agreeOut(known, kind, about);
        for (int i = 0; i < about.size(); i++) {
            trail.said(known, about.get(i), said.get(i).word());
        }
        return said.stream().map(WordStore.Said::word).toList();
    }

    /** Confirming that a row stands out the hospital agrees to it; refusing exactly that, or taking it back, it does not. */
    private void agreeOut(Confirmations.Known known, WordKind kind, List<RowFact> about) {
        boolean agrees = kind == WordKind.CONFIRM;
        if (known.viewer().hospital()) {
            rows.agreeOut(known.matrix().dossier().id(), about.stream().filter(row -> !row.in() && row.outAgreed() != agrees)
                    .filter(row -> kind != WordKind.WITHDRAW || known.stands().of(known.viewer(), known.viewer(), row).confirmed())
                    .map(RowFact::id).toList(), agrees);
        }
    }

    private RowConfirmationView now(ViewedDossier dossier, UUID rowId) {
        Confirmations.Known after = confirmations.of(dossier, List.of(rowId));
        return new ConfirmationViews(after).row(visible(after, rowId).fact());
    }

    /** A row that the viewer sees; for anybody else it is not there. */
    private static StoredRow visible(Confirmations.Known known, UUID rowId) {
        return known.matrix().row(rowId).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }
}
