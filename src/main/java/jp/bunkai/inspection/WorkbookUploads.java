package jp.bunkai.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.disclosure.reading.AnswerPlace;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.DisclosureReader;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Expected;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.disclosure.reading.ReadAnswer;
import jp.bunkai.disclosure.reading.ReadDisclosure;
import jp.bunkai.disclosure.reading.ReadForms;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.inspection.checklist.ChecklistItem;
import jp.bunkai.inspection.kept.InspectionStore;
import jp.bunkai.inspection.kept.KeptPack;
import jp.bunkai.inspection.kept.KeptWorkbook;
import jp.bunkai.inspection.kept.ReadItem;
import jp.bunkai.inspection.kept.WorkbookStore;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.upload.FileType;
import jp.bunkai.platform.upload.UploadedFile;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Takes the official workbook of a pack's year. Of it the questions are read and where answers go; answers that stand in it count for
 * nothing. The hospital brings its own form and that for all vendors, a vendor its own; forms of another year are refused.
 */
@ApplicationScoped
class WorkbookUploads {

    private static final int MOST = 200;
    private static final int MOST_ITEMS = 400;
    private static final int LONGEST_WORDS = 4_000;
    private static final int LONGEST_HEADING = 2_000;
    private static final int LONGEST_NUMBER = 120;
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_OBJECT = 500;

    private final Transactions transactions;
    private final DossierAccess access;
    private final InspectionService packs;
    private final InspectionStore store;
    private final WorkbookStore workbooks;
    private final PackReader reader;
    private final InspectionTrail trail;
    private final Clock clock;

    WorkbookUploads(Transactions transactions, DossierAccess access, InspectionService packs, InspectionStore store, WorkbookStore workbooks,
            PackReader reader, InspectionTrail trail, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.packs = packs;
        this.store = store;
        this.workbooks = workbooks;
        this.reader = reader;
        this.trail = trail;
        this.clock = clock;
    }

    InspectionPackView take(Viewer viewer, UUID dossierId, UUID packId, FileUpload upload) {
        Edition edition = transactions.call(() -> {
            ViewedDossier dossier = access.edit(viewer, dossierId);
            return packs.required(dossier, packId).year().edition();
        });
        byte[] content = UploadedFile.content(upload, "/file", DisclosureReader.LIMIT);
        ReadForms forms = DisclosureReader.forms(content, new Expected(null, edition == Edition.UNKNOWN_EDITION ? null : edition));
        List<ReadDisclosure> own = own(forms.reading().orProblem("/file").disclosures(), viewer, edition);
        FormCheck.require(content, forms, own);
        List<List<ReadItem>> items = own.stream().map(form -> items(form, forms.places())).toList();
        UploadedFile file = new UploadedFile(UploadedFile.plainName(upload.fileName(), "xlsx"), FileType.EXCEL, content, UploadedFile.sha256(content));
        return transactions.call(() -> {
            access.requireParty(viewer, dossierId);
            store.lock(dossierId);
            ViewedDossier dossier = access.edit(viewer, dossierId);
            KeptPack pack = packs.required(dossier, packId);
            int number = workbooks.of(pack).size();
            if (number + own.size() > MOST) {
                throw ProblemException.of(ProblemType.CONFLICT, "様式の登録は" + MOST + "回までです。", "A form is brought at most " + MOST + " times.");
            }
            for (int i = 0; i < own.size(); i++) {
                KeptWorkbook kept = workbooks.add(dossier, pack, ++number, own.get(i).form(), own.get(i).edition(),
                        dossier.asHospital() ? null : dossier.mine().id(), file, items.get(i), clock.instant());
                trail.brought(dossier, pack, kept);
            }
            return packs.view(dossier, reader.read(dossier, pack));
        });
    }

    private static List<ReadDisclosure> own(List<ReadDisclosure> read, Viewer viewer, Edition edition) {
        List<ReadDisclosure> own = read.stream()
                .filter(form -> form.form() == Form.CHECKLIST_VENDOR || form.form() == Form.CHECKLIST_HOSPITAL && viewer.hospital()).toList();
        if (own.isEmpty()) {
            throw refused("wrong-form", viewer.hospital() ? "サイバーセキュリティ対策チェックリスト（医療機関確認用・事業者確認用）の様式ではありません。" : "サイバーセキュリティ対策チェックリスト（事業者確認用）の様式ではありません。",
                    "This is no form of the cybersecurity checklist that you answer.");
        }
        if (own.stream().anyMatch(form -> form.edition() != edition)) {
            throw refused("wrong-edition", "このパックの年度の様式ではありません" + (edition == Edition.UNKNOWN_EDITION ? "。" : "（" + edition.code() + "版が必要です）。"),
                    "This is not the form of the year of this pack.");
        }
        if (own.stream().map(ReadDisclosure::form).distinct().count() < own.size()) {
            throw refused("same-form-twice", "同じ様式の表が二つ以上あります。一つだけにしてください。", "The same form stands there more than once. Leave one of them.");
        }
        return own;
    }

    private static List<ReadItem> items(ReadDisclosure form, List<AnswerPlace> places) {
        Set<String> seen = new HashSet<>();
        if (form.answers().isEmpty() || form.answers().size() > MOST_ITEMS) {
            throw refused("no-items", "項目を読み取れません（" + MOST_ITEMS + "項目まで）。", "The items cannot be read (at most " + MOST_ITEMS + ").");
        }
        return form.answers().stream().map(answer -> {
            String key = ChecklistItem.key(answer.id(), answer.object());
            if (!seen.add(key) || key.length() > LONGEST_KEY) {
                throw refused("duplicate-number", "番号「" + answer.written() + "」の項目が区別できません（" + answer.place().sheet() + " " + answer.place().cell() + "）。",
                        "The item numbered “" + answer.written() + "” cannot be told from another (" + answer.place().sheet() + " " + answer.place().cell() + ").");
            }
            if (answer.question().length() > LONGEST_WORDS || answer.object() != null && answer.object().length() > LONGEST_OBJECT) {
                throw refused("too-much-text", "項目の文が長すぎます（" + answer.written() + "）。", "The words of an item are too long (" + answer.written() + ").");
            }
            return new ReadItem(key, answer.id(), answer.object(), cut(answer.written(), LONGEST_NUMBER), cut(answer.group(), LONGEST_HEADING), answer.question(),
                    placed(form, answer, places));
        }).toList();
    }

    private static boolean placed(ReadDisclosure form, ReadAnswer answer, List<AnswerPlace> places) {
        List<AnswerPlace> own = places.stream().filter(place -> place.form() == form.form() && place.id().equals(answer.id())
                && Objects.equals(place.object(), answer.object())).toList();
        return own.size() == 1 && !own.get(0).rounds().isEmpty() && (own.get(0).rounds().get(0).word() != null
                || own.get(0).rounds().get(0).ticks().keySet().containsAll(Set.of(AnswerValue.YES, AnswerValue.NO)));
    }

    private static String cut(String text, int most) {
        return text == null || text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static ProblemException refused(String code, String ja, String en) {
        return ProblemException.of(ProblemType.NOT_PROCESSABLE, ja, en).at("/file", code, ja, en);
    }
}
