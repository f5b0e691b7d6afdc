package jp.bunkai.negotiation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Findings;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.negotiation.inquiry.InquiryQuestion;
import jp.bunkai.negotiation.inquiry.InquiryQuestions;

/** The questions that follow from a dossier as it stands. Called inside the caller's transaction; a fixed number of statements. */
@ApplicationScoped
class Inquiries {

    private final MatrixLoader matrices;
    private final List<Rule> rules;
    private final PublishedBasis published;

    Inquiries(MatrixLoader matrices, @All List<Rule> rules, PublishedBasis published) {
        this.matrices = matrices;
        this.rules = rules;
        this.published = published;
    }

    /** A dossier's matrix with its findings, from which each vendor can be asked. */
    record Asking(LoadedMatrix matrix, Findings findings, PublishedBasis.Documents documents) {

        /** The vendors that the viewer may have letters for: the hospital all, a vendor itself. */
        List<PartyFact> vendors() {
            ViewedDossier dossier = matrix.dossier();
            return matrix.arrangement().directVendors().stream()
                    .filter(vendor -> dossier.asHospital() || vendor.id().equals(dossier.mine().id())).toList();
        }

        List<InquiryQuestion> questionsTo(PartyFact vendor) {
            UUID id = vendor.id();
            return InquiryQuestions.to(vendor, findings, row -> documents.of(id, row.id(), row.area()).isPresent());
        }
    }

    Asking of(ViewedDossier dossier) {
        LoadedMatrix matrix = matrices.load(dossier);
        return new Asking(matrix, Findings.of(matrix.arrangement(), rules), published.of(dossier.id()));
    }
}
