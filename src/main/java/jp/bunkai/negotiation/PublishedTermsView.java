package jp.bunkai.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.platform.http.Etag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published document as the hospital and the vendor that is bound by it see it. */
@Schema(name = "PublishedTerms")
public record PublishedTermsView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID partyId,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, maxLength = 100) String edition,
        @Schema(required = true) LocalDate publishedOn,
        @Schema(required = true, nullable = true, description = "SHA-256 of the document", pattern = "^[0-9a-f]{64}$") String sha256,
        @Schema(required = true, nullable = true, maxLength = 200, description = "The document, where it is kept here") String fileName,
        @Schema(required = true, nullable = true, description = "Bytes") Integer size,
        @Schema(required = true) List<PublishedTermsDetails.Clause> clauses,
        @Schema(required = true, description = "Whether it counts: its hash is known") boolean binding,
        @Schema(required = true, maxLength = 200, description = "Who entered it") String enteredBy,
        @Schema(required = true) Instant enteredAt,
        @Schema(required = true, description = "Whether the viewer may edit it") boolean editable,
        @Schema(required = true, description = "For If-Match") String etag) {

    static PublishedTermsView of(ViewedDossier dossier, PublishedTerms terms) {
        KeptFile file = terms.file();
        return new PublishedTermsView(terms.id(), terms.partyId(), terms.title(), terms.edition(), terms.publishedOn(), terms.sha256(),
                file == null ? null : file.fileName(), file == null ? null : file.fileSize(), terms.details().clauses(), terms.binding(),
                terms.enteredBy(), terms.enteredAt(), dossier.asHospital() && dossier.viewer().role().edits(), Etag.of(terms.version()));
    }
}
