package jp.bunkai.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which published clause a vendor's row rests on. Called inside the caller's transaction; who may know is for the caller to decide. */
@ApplicationScoped
public class PublishedBasis {

    private final PublishedTermsRepository terms;

    PublishedBasis(PublishedTermsRepository terms) {
        this.terms = terms;
    }

    /** A clause of a document that binds. */
    public record Cited(PublishedTerms document, String clause) {
    }

    /** The documents that bind vendors of a dossier, in one statement. */
    public Documents of(UUID dossierId) {
        return new Documents(terms.ofDossier(dossierId).stream().filter(PublishedTerms::binding).toList());
    }

    /** Documents that bind, asked row by row. */
    public record Documents(List<PublishedTerms> documents) {

        /** What a vendor's part in a row rests on, if it is a published clause; the document entered first goes before. */
        public Optional<Cited> of(UUID vendor, UUID rowId, String area) {
            return documents.stream().filter(document -> document.partyId().equals(vendor))
                    .flatMap(document -> document.clauseFor(rowId, area).map(clause -> new Cited(document, clause)).stream()).findFirst();
        }
    }
}
