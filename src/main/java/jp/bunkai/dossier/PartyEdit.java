package jp.bunkai.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.organisation.LegalForm;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationProfile;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may be edited of a party. The fields from the name on belong to its organisation and may be corrected by whoever entered it, until
 * its first person has signed in.
 */
@Schema(name = "PartyEdit")
public record PartyEdit(
        @Schema(required = true) @NotNull PartyFunction function,
        @Schema(nullable = true, description = "The party that a subcontractor works for; null for every other function")
        UUID primePartyId,
        @Schema(required = true) @NotNull Binding bound,
        @Schema(required = true, description = "Whether a subcontractor is shown to all parties of the dossier") boolean shownToAll,
        @Schema(required = true, description = "Whether the party has left the dossier") boolean left,
        @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String name,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String nameEn,
        @Schema(nullable = true) LegalForm legalForm,
        @Schema(nullable = true, maxLength = 254, description = "Whoever signs in with this address administers the vendor")
        @Email @Size(max = 254) String contactEmail,
        @Schema(required = true) @NotNull @Size(max = 20) List<@Valid @NotNull ContactDetails> emergencyContacts) {

    static PartyEdit of(Party party, Organisation organisation, String contactEmail, List<ContactDetails> contacts) {
        return new PartyEdit(party.function(), party.primeId(), party.bound(), party.shownToAll(), party.left(), organisation.name(),
                organisation.nameEn(), organisation.legalForm(), contactEmail, contacts);
    }

    PartyDetails details() {
        return new PartyDetails(function, primePartyId, bound, shownToAll, left);
    }

    OrganisationProfile profile() {
        return new OrganisationProfile(name, nameEn, legalForm);
    }
}
