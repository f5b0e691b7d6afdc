package jp.bunkai.matrix.view;

import java.time.LocalDate;
import java.util.UUID;
import jp.bunkai.matrix.store.StoredEvidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Evidence that a party showed. */
@Schema(name = "Evidence")
public record EvidenceView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Whose evidence it is") UUID partyId,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true) LocalDate shownOn,
        @Schema(required = true, nullable = true, maxLength = 200) String fileName,
        @Schema(required = true, nullable = true, description = "Bytes") Long size,
        @Schema(required = true, nullable = true, maxLength = 64, description = "Hexadecimal") String sha256,
        @Schema(required = true) boolean hasFile,
        @Schema(required = true, maxLength = 200, description = "The person who entered it, as named then") String recordedBy) {

    public static EvidenceView of(StoredEvidence evidence) {
        return new EvidenceView(evidence.id(), evidence.party(), evidence.title(), evidence.shownOn(), evidence.fileName(),
                evidence.size(), evidence.sha256(), evidence.fileName() != null, evidence.person());
    }
}
