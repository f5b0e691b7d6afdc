package jp.bunkai.dossier;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import jp.bunkai.organisation.LegalForm;
import jp.bunkai.organisation.OrganisationProfile;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party to add to a dossier: an organisation that is known already, or a vendor that is entered now by its name. */
@Schema(name = "NewParty")
public record PartyEntry(
        @Schema(nullable = true, description = "A known organisation; give its name instead to enter a new vendor") UUID organisationId,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String name,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String nameEn,
        @Schema(nullable = true) LegalForm legalForm,
        @Schema(required = true) @NotNull PartyFunction function,
        @Schema(nullable = true, description = "The party that a subcontractor works for") UUID primePartyId,
        @Schema(nullable = true, description = "NEGOTIATED when left out") Binding bound,
        @Schema(nullable = true, maxLength = 254, description = "Whoever signs in with this address administers the new vendor")
        @Email @Size(max = 254) String contactEmail) {

    OrganisationProfile profile() {
        return new OrganisationProfile(name, nameEn, legalForm);
    }

    PartyEntry worksFor(UUID prime) {
        return new PartyEntry(organisationId, name, nameEn, legalForm, function, prime, bound, contactEmail);
    }

    PartyDetails details() {
        return new PartyDetails(function, primePartyId, Objects.requireNonNullElse(bound, Binding.NEGOTIATED), false, false);
    }
}
