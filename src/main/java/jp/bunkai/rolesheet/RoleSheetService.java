package jp.bunkai.rolesheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.risk.Pairs;

/**
 * The sheets of a dossier. The hospital enters what was found with whom on which day; the vendor of that sheet agrees or objects.
 * Another vendor's sheet does not exist for anybody else (404). Only the newest sheet is filled.
 */
@ApplicationScoped
class RoleSheetService {

    private static final int MOST_TIMES = 200;

    private final Transactions transactions;
    private final DossierAccess dossiers;
    private final SheetStore sheets;
    private final ItemStore items;
    private final RoleSheets current;
    private final EntryCheck check;
    private final SheetTrail trail;

    RoleSheetService(Transactions transactions, DossierAccess dossiers, SheetStore sheets, ItemStore items, RoleSheets current, EntryCheck check,
            SheetTrail trail) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.items = items;
        this.current = current;
        this.check = check;
        this.trail = trail;
    }

    List<PartySheets> list(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            Map<UUID, SheetSummary> counted = current.current(dossier).stream().map(RoleSheets.Filled::sheet)
                    .collect(Collectors.toMap(SheetSummary::id, Function.identity()));
            List<SheetSummary> all = current.all(dossier).stream().map(stored -> counted.getOrDefault(stored.sheet().id(), stored.sheet())).toList();
            return current.vendors(dossier).stream().map(party -> new PartySheets(party.id(), dossier.asHospital() && viewer.role().edits(),
                    all.stream().filter(sheet -> sheet.partyId().equals(party.id())).toList())).toList();
        });
    }

    SheetView get(Viewer viewer, UUID dossierId, UUID id) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.read(viewer, dossierId);
            return view(dossier, found(dossier, id));
        });
    }

    SheetView enter(Viewer viewer, UUID dossierId, UUID id, String ifMatch, NewEntries wanted) {
        return transactions.call(() -> entered(viewer, dossierId, id, ifMatch, wanted));
    }

    /** The same inside the caller's transaction. */
    SheetView entered(Viewer viewer, UUID dossierId, UUID id, String ifMatch, NewEntries wanted) {
        ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
        SheetStore.Stored stored = found(dossier, id);
        dossiers.requireHospital(dossier);
        requireContracting(dossier, stored);
        Map<Integer, ItemStore.Stored> before = filled(stored, ifMatch);
        check.entries(wanted.entries(), before.keySet());
        List<NewEntries.One> changed = wanted.entries().stream().filter(entry -> !same(before.get(entry.position()).item().entry(), entry)).toList();
        changed.forEach(entry -> {
            ItemStore.Stored item = before.get(entry.position());
            requireFew(item.entryNumber());
            items.enter(id, viewer, item, entry);
            trail.entered(dossier, stored.sheet(), item.item(), entry);
        });
        return moved(dossier, stored, changed.size());
    }

    private static boolean same(SheetEntry stands, NewEntries.One wanted) {
        return stands == null ? wanted.answer() == null : stands.answer() == wanted.answer() && Objects.equals(stands.consultedOn(), wanted.consultedOn())
                && Objects.equals(stands.doneOn(), wanted.doneOn());
    }

    SheetView say(Viewer viewer, UUID dossierId, UUID id, String ifMatch, NewWords wanted) {
        return transactions.call(() -> {
            ViewedDossier dossier = dossiers.arrange(viewer, dossierId);
            SheetStore.Stored stored = found(dossier, id);
            if (!dossier.mine().id().equals(stored.sheet().partyId())) {
                throw ProblemException.of(ProblemType.NOT_ALLOWED, "回答するのは、この確認表の事業者です。", "The vendor of this sheet answers.");
            }
            Map<Integer, ItemStore.Stored> before = filled(stored, ifMatch);
            check.words(wanted.words(), before);
            wanted.words().forEach(word -> {
                ItemStore.Stored item = before.get(word.position());
                requireFew(item.wordNumber());
                items.say(id, viewer, item, word);
                trail.said(dossier, stored.sheet(), item.item(), word);
            });
            return moved(dossier, stored, wanted.words().size());
        });
    }

    private Map<Integer, ItemStore.Stored> filled(SheetStore.Stored stored, String ifMatch) {
        Etag.require(ifMatch, stored.version());
        if (!stored.sheet().current()) {
            throw ProblemException.of(ProblemType.CONFLICT, "新しい確認表が取り込まれています。新しい方に記録してください。", "There is a newer sheet. Enter it there.");
        }
        return items.of(List.of(stored.sheet().id())).getOrDefault(stored.sheet().id(), List.of()).stream()
                .collect(Collectors.toMap(each -> each.item().position(), Function.identity()));
    }

    private static void requireFew(int times) {
        if (times >= MOST_TIMES) {
            throw ProblemException.of(ProblemType.CONFLICT, "一つの項目の記録は" + MOST_TIMES + "回までです。", "An item is entered or answered at most " + MOST_TIMES + " times.");
        }
    }

    private SheetView moved(ViewedDossier dossier, SheetStore.Stored stored, int items) {
        if (items > 0) {
            sheets.moved(stored.sheet().id());
            trail.told(dossier, stored.sheet(), items);
        }
        return view(dossier, found(dossier, stored.sheet().id()));
    }

    /** A file with its bytes. */
    record Sent(String name, String mediaType, byte[] content) {
    }

    Sent file(Viewer viewer, UUID dossierId, UUID id) {
        return transactions.call(() -> {
            SheetStore.Stored stored = found(dossiers.read(viewer, dossierId), id);
            return new Sent(stored.sheet().fileName(), stored.mediaType(), sheets.content(stored.fileId()));
        });
    }

    private SheetStore.Stored found(ViewedDossier dossier, UUID id) {
        return sheets.find(dossier.id(), id).filter(stored -> Pairs.sees(dossier, stored.sheet().partyId()))
                .filter(stored -> dossier.asHospital() || contracting(dossier, stored)).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private boolean contracting(ViewedDossier dossier, SheetStore.Stored stored) {
        return current.vendors(dossier).stream().anyMatch(party -> party.id().equals(stored.sheet().partyId()));
    }

    /** What is entered of somebody who became a subcontractor would be told its prime, whose business the sheet never was. */
    private void requireContracting(ViewedDossier dossier, SheetStore.Stored stored) {
        if (!contracting(dossier, stored)) {
            throw ProblemException.of(ProblemType.CONFLICT, "この事業者は、いまは病院と直接契約する当事者ではありません。", "This vendor does not contract with the hospital any more.");
        }
    }

    private SheetView view(ViewedDossier dossier, SheetStore.Stored stored) {
        List<SheetItem> meant = current.meaning(dossier, stored);
        boolean fills = stored.sheet().current() && dossier.viewer().role().edits();
        return new SheetView(stored.counted(meant), meant, sheets.doubts(stored.sheet().id()), fills && dossier.asHospital(),
                fills && dossier.mine().id().equals(stored.sheet().partyId()));
    }
}
