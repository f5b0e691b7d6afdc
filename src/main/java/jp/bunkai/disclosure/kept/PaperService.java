package jp.bunkai.disclosure.kept;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.platform.upload.UploadedFile;

/** Keeps an organisation's papers, each with its day of issue, its last day and its hash; a wrong one is withdrawn, and its file stays. */
@ApplicationScoped
class PaperService {

    private final Transactions transactions;
    private final PaperStore papers;
    private final ProductStore products;
    private final FileStore files;
    private final DisclosureTrail trail;
    private final Clock clock;

    PaperService(Transactions transactions, PaperStore papers, ProductStore products, FileStore files, DisclosureTrail trail, Clock clock) {
        this.transactions = transactions;
        this.papers = papers;
        this.products = products;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    List<DisclosedPaper> list(Viewer viewer) {
        return transactions.call(() -> papers.of(viewer.organisationId()));
    }

    DisclosedPaper add(Viewer viewer, PaperForm.Fields fields, UploadedFile file) {
        if (fields.issuedOn().isAfter(Clocks.today(clock))) {
            throw ProblemException.invalid("/issuedOn", "in-the-future", "今日までの日付を入力してください。", "The day is not in the future.");
        }
        if (fields.expiresOn() != null && fields.expiresOn().isBefore(fields.issuedOn())) {
            throw ProblemException.invalid("/expiresOn", "before-start", "有効期限は発行日以後の日付です。", "The last day is not before the day of issue.");
        }
        return transactions.call(() -> {
            if (fields.productId() != null && products.own(viewer.organisationId(), fields.productId()).isEmpty()) {
                throw ProblemException.invalid("/productId", "unknown-product", "この製品は登録されていません。", "There is no such product.");
            }
            if (papers.of(viewer.organisationId()).size() >= PaperStore.MOST) {
                throw ProblemException.of(ProblemType.CONFLICT, "証跡は" + PaperStore.MOST + "件までです。", "At most " + PaperStore.MOST + " papers are kept.");
            }
            KeptFile kept = files.add(viewer, file, clock.instant());
            UUID id = papers.add(viewer.organisationId(), fields, kept);
            trail.paper(viewer, "DISCLOSURE_PAPER_ADDED", id, fields.title(), kept.sha256());
            return own(viewer, id);
        });
    }

    void withdraw(Viewer viewer, UUID id) {
        transactions.run(() -> {
            DisclosedPaper paper = own(viewer, id);
            papers.withdraw(id, clock.instant());
            trail.paper(viewer, "DISCLOSURE_PAPER_WITHDRAWN", id, paper.title(), paper.file().sha256());
        });
    }

    DisclosureService.Sent file(Viewer viewer, UUID id) {
        return transactions.call(() -> {
            KeptFile file = own(viewer, id).file();
            return new DisclosureService.Sent(file, files.content(file.id()));
        });
    }

    private DisclosedPaper own(Viewer viewer, UUID id) {
        return papers.find(id).filter(found -> found.organisationId().equals(viewer.organisationId())).map(PaperStore.Owned::paper)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }
}
