package jp.bunkai.disclosure.kept;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.disclosure.reading.DisclosureReader;
import jp.bunkai.disclosure.reading.Doubt;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.disclosure.reading.ReadAnswer;
import jp.bunkai.disclosure.reading.ReadDisclosure;
import jp.bunkai.disclosure.reading.Reading;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.upload.FileType;
import jp.bunkai.platform.upload.UploadedFile;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Takes a workbook: reads it, and keeps it with a draft for each form in it. A hospital keeps its own forms here and a vendor its own; a
 * workbook that holds both sides' forms gives each side only its own. The confirmation sheet (確認表) is no side's word: it belongs to a dossier
 * and one vendor, and is kept there.
 */
@ApplicationScoped
class DisclosureUploads {

    private static final int MOST_DRAFTS = 2_000;
    /** Of one file: ten times what the longest form says. */
    private static final long MOST_CHARACTERS = 2_000_000;
    private static final int MOST_QUESTIONS = 3_000;
    private static final int LONGEST_SHEETS = 2_000;

    private final Transactions transactions;
    private final DisclosureStore disclosures;
    private final AnswerStore answers;
    private final FileStore files;
    private final DisclosureTrail trail;
    private final Clock clock;

    DisclosureUploads(Transactions transactions, DisclosureStore disclosures, AnswerStore answers, FileStore files, DisclosureTrail trail, Clock clock) {
        this.transactions = transactions;
        this.disclosures = disclosures;
        this.answers = answers;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /** The ids of the drafts, in the order of their sheets. Nothing is written where anything is wrong. */
    List<UUID> take(Viewer viewer, FileUpload upload) {
        byte[] content = UploadedFile.content(upload, "/file", DisclosureReader.LIMIT);
        Reading reading = DisclosureReader.read(content).orProblem("/file");
        List<ReadDisclosure> own = reading.disclosures().stream().filter(read -> fits(viewer, read.form())).toList();
        require(viewer, reading, own);
        UploadedFile file = new UploadedFile(UploadedFile.plainName(upload.fileName(), "xlsx"), FileType.EXCEL, content, UploadedFile.sha256(content));
        return transactions.call(() -> keep(viewer, own, foreign(reading, own), reading.doubts(), file));
    }

    private static boolean fits(Viewer viewer, Form form) {
        return form.family() != Form.Family.CONFIRMATION && viewer.hospital() == (form == Form.CHECKLIST_HOSPITAL);
    }

    private static void require(Viewer viewer, Reading reading, List<ReadDisclosure> own) {
        if (own.isEmpty() && reading.disclosures().stream().anyMatch(read -> read.form().family() == Form.Family.CONFIRMATION)) {
            String ja = viewer.hospital() ? "確認表は開示書ではありません。案件の「確認表」の画面で、事業者ごとに取り込んでください。"
                    : "確認表は開示書ではありません。医療機関が、案件の「確認表」の画面で取り込みます。";
            String en = viewer.hospital() ? "The confirmation sheet is no disclosure. Take it in on the page “Confirmation sheet” of the dossier, vendor by vendor."
                    : "The confirmation sheet is no disclosure. The hospital takes it in on the page “Confirmation sheet” of the dossier.";
            throw ProblemException.of(ProblemType.NOT_PROCESSABLE, ja, en).at("/file", "confirmation-sheet", ja, en);
        }
        if (own.isEmpty()) {
            String ja = viewer.hospital() ? "医療機関が登録するのは、医療機関確認用チェックリストです。事業者の開示書は、その事業者が登録します。"
                    : "医療機関確認用のチェックリストは、医療機関が登録します。";
            String en = viewer.hospital() ? "A hospital keeps its own checklist. A vendor's disclosure is uploaded by that vendor."
                    : "The hospital's form of the checklist is uploaded by the hospital.";
            throw ProblemException.of(ProblemType.NOT_PROCESSABLE, ja, en).at("/file", "wrong-form", ja, en);
        }
        if (own.stream().anyMatch(read -> read.answers().size() > MOST_QUESTIONS)) {
            String ja = "一つの様式の質問は" + MOST_QUESTIONS + "件までです。";
            String en = "A form has at most " + MOST_QUESTIONS + " questions.";
            throw ProblemException.of(ProblemType.NOT_PROCESSABLE, ja, en).at("/file", "too-many-questions", ja, en);
        }
        if (own.stream().flatMap(read -> read.answers().stream()).mapToLong(DisclosureUploads::length).sum() > MOST_CHARACTERS) {
            String ja = "質問と注記の文が長すぎます。様式ごとに分けて登録してください。";
            String en = "The words of the questions and notes are too long. Upload the forms one by one.";
            throw ProblemException.of(ProblemType.NOT_PROCESSABLE, ja, en).at("/file", "too-much-text", ja, en);
        }
    }

    /** Headings and notes stand at each question again. */
    private static long length(ReadAnswer answer) {
        return length(answer.group()) + length(answer.question()) + length(ReadWords.notes(answer.notes()));
    }

    private static long length(String text) {
        return text == null ? 0 : text.length();
    }

    private List<UUID> keep(Viewer viewer, List<ReadDisclosure> own, Set<String> foreign, List<Doubt> doubts, UploadedFile file) {
        if (disclosures.drafts(viewer) >= MOST_DRAFTS) {
            throw ProblemException.of(ProblemType.CONFLICT, "確定していない開示書が多すぎます。先に確定するか取り下げてください。",
                    "There are too many drafts. Confirm or withdraw some of them first.");
        }
        KeptFile kept = files.add(viewer, file, clock.instant());
        List<UUID> ids = new ArrayList<>();
        for (ReadDisclosure read : own) {
            UUID id = disclosures.add(viewer, kept, ids.size(), read.form(), read.edition(), ReadWords.orEmpty(Clean.line(String.join("、", read.sheets()),
                    LONGEST_SHEETS)), ReadWords.head(read, viewer.organisationName()));
            boolean first = ids.isEmpty();
            answers.add(id, read.answers(), doubts.stream().filter(doubt -> about(doubt, read, own, first, foreign)).toList());
            ids.add(id);
        }
        disclosures.of(ids).forEach(each -> trail.uploaded(viewer, each));
        return ids;
    }

    /** Sheets of forms of the other side only. */
    private static Set<String> foreign(Reading reading, List<ReadDisclosure> own) {
        Set<String> sheets = new HashSet<>();
        reading.disclosures().stream().filter(read -> !own.contains(read)).forEach(read -> sheets.addAll(read.sheets()));
        own.forEach(read -> sheets.removeAll(read.sheets()));
        return sheets;
    }

    /** A doubt stands with the form of its sheet; one about no form's sheet with the first. */
    private static boolean about(Doubt doubt, ReadDisclosure read, List<ReadDisclosure> own, boolean first, Set<String> foreign) {
        String sheet = doubt.place() == null ? null : doubt.place().sheet();
        if (sheet != null && read.sheets().contains(sheet)) {
            return true;
        }
        return first && !foreign.contains(sheet) && own.stream().noneMatch(other -> other.sheets().contains(sheet));
    }
}
