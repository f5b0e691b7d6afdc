package jp.bunkai.dossier;

import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.organisation.LegalForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party as its viewer sees it: contact and emergency contacts between the hospital and that party only. */
@Schema(name = "Party")
public record PartyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, nullable = true, maxLength = 200) String nameEn,
        @Schema(required = true, nullable = true) LegalForm legalForm,
        @Schema(required = true) PartyFunction function,
        @Schema(required = true, nullable = true, description = "The party that a subcontractor works for") UUID primePartyId,
        @Schema(required = true) boolean left,
        @Schema(required = true) Binding bound,
        @Schema(required = true, description = "Whether a subcontractor is shown to all parties") boolean shownToAll,
        @Schema(required = true, nullable = true, description = "To the hospital only: who was invited first") String contactEmail,
        @Schema(required = true, nullable = true, description = "Null where the viewer may not see them")
        List<ContactDetails> emergencyContacts,
        @Schema(required = true, description = "Names of the fields that the viewer may edit") List<String> editable,
        @Schema(required = true, description = "For If-Match") String etag) {
}
