package jp.bunkai.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.matrix.store.EvidenceStore;
import jp.bunkai.matrix.store.StoredEvidence;
import jp.bunkai.matrix.view.EvidenceView;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.platform.validation.PlainText;

/** Records evidence: the hospital anybody's, a vendor its own and its subcontractors'. Whoever may not know of it does not find it. */
@ApplicationScoped
class EvidenceService {

    private static final int TITLE = 200;

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader loader;
    private final EvidenceStore store;
    private final RowTrail trail;
    private final Clock clock;

    EvidenceService(Transactions transactions, DossierAccess access, MatrixLoader loader, EvidenceStore store, RowTrail trail, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.loader = loader;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is said of new evidence, as it was sent; {@code file} may be absent. */
    record Wanted(String title, String shownOn, String partyId, UploadedFile file) {
    }

    /** A file with its name and type. */
    record Content(String fileName, String mediaType, byte[] bytes) {
    }

    EvidenceView add(Viewer viewer, UUID dossierId, UUID rowId, Wanted wanted) {
        return transactions.call(() -> {
            LoadedMatrix matrix = loader.loadAgreed(access.read(viewer, dossierId));
            RowFact row = MatrixService.visible(matrix, rowId).fact();
            access.edit(viewer, dossierId);
            PartyFact party = party(matrix, wanted.partyId());
            if (!matrix.sight().seesAnswers(party)) {
                throw ProblemException.of(ProblemType.NOT_ALLOWED, "自社の証跡だけを登録できます。", "You record your own evidence only.");
            }
            UploadedFile file = wanted.file();
            StoredEvidence evidence = new StoredEvidence(UUID.randomUUID(), row.id(), party.id(), title(wanted.title()), day(wanted.shownOn()),
                    file == null ? null : file.name(), file == null ? null : file.type().mediaType(),
                    file == null ? null : (long) file.content().length, file == null ? null : file.sha256(),
                    matrix.dossier().asHospital() ? RecordedBy.HOSPITAL : RecordedBy.VENDOR, viewer.name(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            store.add(dossierId, evidence, file == null ? null : file.content());
            trail.evidenceShown(matrix, row, party.id(), evidence.title());
            return EvidenceView.of(evidence);
        });
    }

    Content file(Viewer viewer, UUID dossierId, UUID rowId, UUID evidenceId) {
        return transactions.call(() -> {
            LoadedMatrix matrix = loader.loadAgreed(access.read(viewer, dossierId));
            MatrixService.visible(matrix, rowId);
            return store.find(dossierId, rowId, evidenceId).filter(evidence -> evidence.fileName() != null)
                    .filter(evidence -> matrix.sight().seesAnswers(matrix.arrangement().party(evidence.party())))
                    .map(evidence -> new Content(evidence.fileName(), evidence.mediaType(), store.content(evidence.id())))
                    .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        });
    }

    private static PartyFact party(LoadedMatrix matrix, String id) {
        try {
            return matrix.arrangement().findParty(id == null ? null : UUID.fromString(id)).filter(matrix.sight()::seesParty)
                    .orElseThrow(IllegalArgumentException::new);
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.invalid("/partyId", "unknown-party", "この案件にこの当事者はいません。", "This dossier has no such party.");
        }
    }

    private static String title(String sent) {
        String title = sent == null ? "" : sent.strip();
        if (title.isEmpty()) {
            throw ProblemException.invalid("/title", "required", "証跡の名称を入力してください。", "Say what was shown.");
        }
        if (!PlainText.accepts(title, TITLE, false)) {
            throw ProblemException.invalid("/title", "not-one-line", "名称は" + TITLE + "文字以内の一行で入力してください。",
                    "The title is one line of at most " + TITLE + " characters.");
        }
        return title;
    }

    private LocalDate day(String sent) {
        LocalDate day;
        try {
            day = LocalDate.parse(sent == null ? "" : sent.strip());
        } catch (DateTimeException impossible) {
            throw ProblemException.invalid("/shownOn", "impossible-date", "存在する日付を 年-月-日（例 2026-04-01）で入力してください。",
                    "Enter a day that exists as year-month-day, such as 2026-04-01.");
        }
        if (day.isAfter(Clocks.today(clock)) || day.getYear() < 1990) {
            throw ProblemException.invalid("/shownOn", "out-of-range", "示された日は、今日までの日付にしてください。",
                    "The day it was shown is not in the future.");
        }
        return day;
    }
}
