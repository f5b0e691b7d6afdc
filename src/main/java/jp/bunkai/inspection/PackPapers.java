package jp.bunkai.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.inspection.kept.KeptPack;
import jp.bunkai.inspection.kept.WorkbookStore;
import jp.bunkai.inspection.paper.ContactTreePicture;
import jp.bunkai.inspection.paper.FileNames;
import jp.bunkai.inspection.paper.FilledWorkbook;
import jp.bunkai.inspection.paper.UnwritableWorkbook;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;

/** Single papers of a pack: a checklist to the hospital and to whoever answers it, the contact tree to the hospital. */
@ApplicationScoped
class PackPapers {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Transactions transactions;
    private final DossierAccess access;
    private final InspectionService packs;
    private final PackReader reader;
    private final PackContents contents;
    private final WorkbookStore workbooks;

    PackPapers(Transactions transactions, DossierAccess access, InspectionService packs, PackReader reader, PackContents contents, WorkbookStore workbooks) {
        this.transactions = transactions;
        this.access = access;
        this.packs = packs;
        this.reader = reader;
        this.contents = contents;
        this.workbooks = workbooks;
    }

    /** A paper to be downloaded. */
    record Printed(String name, String mediaType, byte[] content) {
    }

    /** The user's own workbook with what was confirmed, or where there is none a plain document. */
    Printed checklist(Viewer viewer, UUID dossierId, UUID packId, UUID partyId) {
        PackReader.Read read = transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            return reader.read(dossier, packs.required(dossier, packId));
        });
        Checklist checklist = InspectionService.required(read, partyId);
        String name = "チェックリスト_" + read.pack().year().called().ja() + "_" + FileNames.plain(checklist.party().name().ja(), 40);
        if (checklist.workbook() == null) {
            return new Printed(name + ".docx", DOCX, ChecklistPaper.write(read.pack().year(), checklist));
        }
        try {
            return new Printed(name + ".xlsx", XLSX, filled(checklist).content());
        } catch (UnwritableWorkbook e) {
            throw ProblemException.of(ProblemType.NOT_PROCESSABLE, "登録された様式「" + checklist.workbook().fileName() + "」に書き込めません。Excelで開いて保存し直し、もう一度登録してください。",
                    "The form “" + checklist.workbook().fileName() + "” cannot be written into. Open it in Excel, save it again, and bring it once more.");
        }
    }

    /** Whether anything can be written into the form at all. */
    boolean writable(Checklist checklist) {
        byte[] workbook = transactions.call(() -> workbooks.content(checklist.workbook().id()));
        try {
            FilledWorkbook.fill(workbook, checklist.form().form(), checklist.form().edition(), List.of());
            return true;
        } catch (UnwritableWorkbook e) {
            return false;
        }
    }

    FilledWorkbook.Filled filled(Checklist checklist) {
        byte[] workbook = transactions.call(() -> workbooks.content(checklist.workbook().id()));
        return FilledWorkbook.fill(workbook, checklist.form().form(), checklist.form().edition(),
                checklist.items().stream().map(item -> new FilledWorkbook.Printed(item.shown().item(), item.printed())).toList());
    }

    byte[] contacts(Viewer viewer, UUID dossierId, UUID packId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            access.requireHospital(dossier);
            KeptPack pack = packs.required(dossier, packId);
            return ContactTreePicture.svg(contents.contacts(reader.read(dossier, pack).matrix().arrangement()));
        });
    }
}
