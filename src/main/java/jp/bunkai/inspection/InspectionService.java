package jp.bunkai.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.inspection.checklist.InspectionYear;
import jp.bunkai.inspection.kept.AnswerKind;
import jp.bunkai.inspection.kept.GivenAnswer;
import jp.bunkai.inspection.kept.InspectionStore;
import jp.bunkai.inspection.kept.InspectionStore.Said;
import jp.bunkai.inspection.kept.KeptPack;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * Makes packs and takes confirmations. The hospital makes a pack and sees all checklists; a vendor sees its own and no other. A checklist is
 * answered by members of its own organisation with the right to confirm, each time to exactly what was shown.
 */
@ApplicationScoped
class InspectionService {

    private static final String ONLY_THE_VENDOR_JA = "この事業者のチェックリストに回答できるのは、この事業者の担当者だけです。";

    private final Transactions transactions;
    private final DossierAccess access;
    private final PackReader reader;
    private final InspectionStore store;
    private final InspectionTrail trail;
    private final Clock clock;

    InspectionService(Transactions transactions, DossierAccess access, PackReader reader, InspectionStore store, InspectionTrail trail, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.reader = reader;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    InspectionPackList list(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            List<KeptPack> packs = dossier.mine().subcontractor() ? List.of() : store.packs(dossierId);
            LocalDate today = Clocks.today(clock);
            return new InspectionPackList(packs.stream().map(InspectionPackSummary::of).toList(),
                    today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear(), dossier.asHospital() && viewer.role().edits());
        });
    }

    InspectionPackView create(Viewer viewer, UUID dossierId, NewInspectionPack wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrangeAsHospital(viewer, dossierId);
            InspectionYear year = new InspectionYear(wanted.year());
            if (store.packs(dossierId).stream().anyMatch(pack -> pack.year().equals(year))) {
                throw ProblemException.of(ProblemType.CONFLICT, year.called().ja() + "の立入検査パックはすでにあります。", "There is a pack for " + year.called().en() + " already.");
            }
            KeptPack pack = store.add(dossier, year, clock.instant());
            trail.created(dossier, pack);
            return view(dossier, reader.read(dossier, pack));
        });
    }

    InspectionPackView get(Viewer viewer, UUID dossierId, UUID packId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            return view(dossier, reader.read(dossier, required(dossier, packId)));
        });
    }

    ChecklistView checklist(Viewer viewer, UUID dossierId, UUID packId, UUID partyId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            return view(dossier, required(reader.read(dossier, required(dossier, packId)), partyId));
        });
    }

    ChecklistView answer(Viewer viewer, UUID dossierId, UUID packId, UUID partyId, String item, String ifMatch, InspectionAnswerDetails answer) {
        return transactions.call(() -> {
            Found found = found(viewer, dossierId, packId, partyId, item, ifMatch);
            AnswerCheck.require(answer, found.stand(), found.pack().year(), Clocks.today(clock));
            GivenAnswer given = store.answer(found.dossier(), found.pack(), partyId, found.stand().shown(), found.next(),
                    new Said(AnswerKind.CONFIRMED, answer.round(), answer.value(), answer.answeredOn(), answer.targetOn(), answer.note()), clock.instant());
            trail.answered(found.dossier(), found.pack(), found.checklist(), found.stand(), given);
            return after(found);
        });
    }

    ChecklistView withdraw(Viewer viewer, UUID dossierId, UUID packId, UUID partyId, String item, String ifMatch) {
        return transactions.call(() -> {
            Found found = found(viewer, dossierId, packId, partyId, item, ifMatch);
            GivenAnswer last = found.stand().answers().last().orElseThrow(() -> ProblemException.of(ProblemType.CONFLICT,
                    "取り消す回答がありません。", "There is no answer to take back."));
            GivenAnswer given = store.answer(found.dossier(), found.pack(), partyId, found.stand().shown(), found.next(), Said.withdrawn(last.round()),
                    clock.instant());
            trail.answered(found.dossier(), found.pack(), found.checklist(), found.stand(), given);
            return after(found);
        });
    }

    /** An item that the viewer may answer, as it is shown to it now. */
    private record Found(ViewedDossier dossier, KeptPack pack, Checklist checklist, ItemStand stand) {

        int next() {
            return stand.answers().said().size() + 1;
        }
    }

    private Found found(Viewer viewer, UUID dossierId, UUID packId, UUID partyId, String item, String ifMatch) {
        access.requireParty(viewer, dossierId);
        store.lock(dossierId);
        ViewedDossier dossier = access.read(viewer, dossierId);
        KeptPack pack = required(dossier, packId);
        Checklist checklist = required(reader.read(dossier, pack), partyId);
        if (!checklist.party().id().equals(dossier.mine().id())) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, ONLY_THE_VENDOR_JA, "Only people of this vendor answer its checklist.");
        }
        ItemStand stand = checklist.items().stream().filter(one -> one.shown().item().key().equals(item)).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        if (!checklist.form().answerable()) {
            throw ProblemException.of(ProblemType.CONFLICT, pack.year().called().ja() + "の様式の項目が分かりません。公式の様式（Excel）を登録してから回答してください。",
                    "The items of the form of " + pack.year().called().en() + " are not known. Bring the official workbook first.");
        }
        requireShown(ifMatch, stand);
        return new Found(dossier, pack, checklist, stand);
    }

    private static void requireShown(String ifMatch, ItemStand stand) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED, "何を見て確認したかを If-Match で示してください。",
                    "Name in If-Match what you were shown.").parameter("If-Match", "required", "入力してください。", "A value is needed.");
        }
        if (!ifMatch.strip().equals(stand.etag())) {
            throw ProblemException.of(ProblemType.CHANGED_MEANWHILE, "表示した後に、案の出典か回答が変わりました。読み直して、もう一度確かめてください。",
                    "A source of the proposal or the answer changed since you saw it. Read it again and look once more.");
        }
    }

    private ChecklistView after(Found found) {
        Checklist checklist = required(reader.read(found.dossier(), found.pack()), found.checklist().party().id());
        if (checklist.whole() && !found.checklist().whole()) {
            trail.whole(found.dossier(), found.pack(), checklist);
        }
        return view(found.dossier(), checklist);
    }

    KeptPack required(ViewedDossier dossier, UUID packId) {
        return store.pack(dossier.id(), packId).filter(pack -> !dossier.mine().subcontractor()).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    static Checklist required(PackReader.Read read, UUID partyId) {
        return read.checklists().stream().filter(one -> one.party().id().equals(partyId)).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    static ChecklistView view(ViewedDossier dossier, Checklist checklist) {
        return new ChecklistView(ChecklistSummary.of(dossier, checklist), checklist.items().stream().map(InspectionItemView::of).toList());
    }

    InspectionPackView view(ViewedDossier dossier, PackReader.Read read) {
        InspectionYear year = read.pack().year();
        List<Form> forms = !dossier.viewer().role().edits() ? List.of()
                : dossier.asHospital() ? List.of(Form.CHECKLIST_HOSPITAL, Form.CHECKLIST_VENDOR) : List.of(Form.CHECKLIST_VENDOR);
        return new InspectionPackView(read.pack().id(), year.year(), year.called(), year.first(), year.last(), year.judgedOn(Clocks.today(clock)),
                read.checklists().stream().map(checklist -> ChecklistSummary.of(dossier, checklist)).toList(), forms, dossier.asHospital());
    }
}
