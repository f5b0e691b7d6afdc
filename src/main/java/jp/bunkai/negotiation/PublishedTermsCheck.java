package jp.bunkai.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.time.Clocks;

/** Whether a published document can be as it was entered: its day, what its clauses are for, and its hash. */
@ApplicationScoped
class PublishedTermsCheck {

    private final Catalogue catalogue;
    private final MatrixLoader matrices;
    private final Clock clock;

    PublishedTermsCheck(Catalogue catalogue, MatrixLoader matrices, Clock clock) {
        this.catalogue = catalogue;
        this.matrices = matrices;
        this.clock = clock;
    }

    void require(ViewedDossier dossier, PublishedTermsDetails details) {
        if (details.publishedOn().isAfter(Clocks.today(clock))) {
            throw ProblemException.invalid("/publishedOn", "in-the-future", "公表日が未来の日付です。", "The day of publication lies in the future.");
        }
        Set<UUID> rows = details.clauses().stream().anyMatch(clause -> clause.rowId() != null) ? rows(dossier) : Set.of();
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < details.clauses().size(); i++) {
            PublishedTermsDetails.Clause clause = details.clauses().get(i);
            String at = "/clauses/" + i;
            if (clause.area() != null && clause.rowId() != null) {
                throw ProblemException.invalid(at, "area-or-row", "条項の対象は、領域か行のどちらか一つです。",
                        "A clause is for an area or for a row, not for both.");
            }
            if (clause.area() != null && catalogue.findArea(clause.area()).isEmpty()) {
                throw ProblemException.invalid(at + "/area", "unknown-area", "その領域はありません。", "There is no such area.");
            }
            if (clause.rowId() != null && !rows.contains(clause.rowId())) {
                throw ProblemException.invalid(at + "/rowId", "unknown-row", "この案件にその行はありません。", "There is no such row in this dossier.");
            }
            if (!seen.add(Arrays.asList(clause.area(), clause.rowId()))) {
                throw ProblemException.invalid(at, "named-twice", "同じ対象の条項が重複しています。", "Two clauses are for the same thing.");
            }
        }
    }

    /** What is kept here cannot be given the hash of another document. */
    void requireSameHash(PublishedTerms document, PublishedTermsDetails after) {
        if (document.file() != null && !document.sha256().equalsIgnoreCase(after.sha256())) {
            throw ProblemException.invalid("/sha256", "not-the-document", "保存されている文書のハッシュと異なります。新しい版は別の約款として登録してください。",
                    "This is not the hash of the document that is kept. Enter a new edition as terms of its own.");
        }
    }

    void requireKeepable(PublishedTerms document, String sha256) {
        if (document.file() != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "文書はすでに保存されています。新しい版は別の約款として登録してください。",
                    "A document is kept already. Enter a new edition as terms of its own.");
        }
        if (document.sha256() != null && !document.sha256().equals(sha256)) {
            throw ProblemException.of(ProblemType.NOT_PROCESSABLE, "登録されたハッシュと異なる文書です。", "This is not the document whose hash was entered.")
                    .at("/file", "not-the-document", "登録されたハッシュと異なります。", "Its hash differs from the one entered.");
        }
    }

    private Set<UUID> rows(ViewedDossier dossier) {
        return matrices.load(dossier).rows().stream().map(row -> row.fact().id()).collect(Collectors.toSet());
    }
}
