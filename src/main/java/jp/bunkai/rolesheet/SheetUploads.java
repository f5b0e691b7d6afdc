package jp.bunkai.rolesheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.disclosure.reading.DisclosureReader;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.References;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.upload.FileType;
import jp.bunkai.platform.upload.UploadedFile;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes in the hospital's workbook as the next version of the sheet with one vendor. What was entered stays with items that are asked alike. */
@ApplicationScoped
class SheetUploads {

    private static final int MOST_VERSIONS = 100;

    private final Transactions transactions;
    private final DossierAccess dossiers;
    private final SheetStore sheets;
    private final ItemStore items;
    private final SheetTrail trail;

    SheetUploads(Transactions transactions, DossierAccess dossiers, SheetStore sheets, ItemStore items, SheetTrail trail) {
        this.transactions = transactions;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.items = items;
        this.trail = trail;
    }

    /** The id of the new sheet. Nothing is written where anything is wrong. */
    UUID take(Viewer viewer, UUID dossierId, UUID partyId, FileUpload upload) {
        // Whoever may not send a file has none read.
        transactions.run(() -> dossiers.requireHospital(dossiers.edit(viewer, dossierId)));
        byte[] content = UploadedFile.content(upload, "/file", DisclosureReader.LIMIT);
        SheetReading read = SheetReading.of(content);
        UploadedFile file = new UploadedFile(UploadedFile.plainName(upload.fileName(), "xlsx"), FileType.EXCEL, content, UploadedFile.sha256(content));
        return transactions.call(() -> keep(viewer, dossierId, partyId, read, file));
    }

    /** The same, of what was read, inside the caller's transaction. */
    UUID keep(Viewer viewer, UUID dossierId, UUID partyId, SheetReading read, UploadedFile file) {
        ViewedDossier dossier = dossiers.arrangeAsHospital(viewer, dossierId);
        Party party = References.contracting(dossier, "/partyId", partyId);
        List<SheetStore.Stored> before = sheets.of(dossierId, party.id());
        if (before.size() >= MOST_VERSIONS) {
            throw ProblemException.of(ProblemType.CONFLICT, "一つの事業者の確認表は" + MOST_VERSIONS + "版までです。", "A vendor has at most " + MOST_VERSIONS + " versions.");
        }
        UUID id = sheets.add(dossier, party.id(), read, file);
        items.add(id, read.items());
        int carried = before.isEmpty() ? 0 : carry(before.get(0).sheet().id(), id, read.items());
        trail.uploaded(dossier, sheets.find(dossierId, id).orElseThrow().sheet(), read.items().size(), carried);
        return id;
    }

    /** What was entered stays with an item that is asked in the same words under the same number. */
    private int carry(UUID from, UUID to, List<SheetItem> asked) {
        Map<String, SheetItem> now = byWords(asked);
        Map<Integer, Integer> positions = new HashMap<>();
        byWords(items.of(List.of(from)).getOrDefault(from, List.of()).stream().map(ItemStore.Stored::item).toList()).forEach((words, item) -> {
            if (item.entry() != null && now.containsKey(words)) {
                positions.put(item.position(), now.get(words).position());
            }
        });
        items.carry(from, to, positions);
        return positions.size();
    }

    /** Items that stand once. */
    private static Map<String, SheetItem> byWords(List<SheetItem> items) {
        Map<String, SheetItem> once = new HashMap<>();
        Set<String> twice = new HashSet<>();
        items.forEach(item -> {
            String key = item.form() + "\n" + item.question() + "\n" + item.words().replaceAll("\\s+", "");
            if (once.put(key, item) != null) {
                twice.add(key);
            }
        });
        once.keySet().removeAll(twice);
        return once;
    }
}
