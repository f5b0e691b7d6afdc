package jp.bunkai.dossier;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jp.bunkai.organisation.LegalForm;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party of a new dossier: an organisation that is known already, or a vendor that is entered now by its name. */
@Schema(name = "NewDossierParty")
public record NewParty(
        @Schema(required = true, maxLength = 60) @NotNull @OneLine(max = 60) String key,
        @Schema(nullable = true, description = "A known organisation; give its name instead to enter a new vendor") UUID organisationId,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String name,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String nameEn,
        @Schema(nullable = true) LegalForm legalForm,
        @Schema(required = true) @NotNull PartyFunction function,
        @Schema(nullable = true, maxLength = 60, description = "Key of the party that a subcontractor works for") @OneLine(max = 60)
        String primeKey,
        @Schema(nullable = true, description = "NEGOTIATED when left out") Binding bound,
        @Schema(nullable = true, maxLength = 254, description = "Whoever signs in with this address administers the new vendor")
        @Email @Size(max = 254) String contactEmail) {

    /** Whether this only gives the hospital, which is in its dossier anyway, a key of the caller's choice. */
    boolean namesHospital() {
        return function == PartyFunction.HOSPITAL && organisationId == null && name == null && primeKey == null && contactEmail == null;
    }

    PartyEntry entry() {
        return new PartyEntry(organisationId, name, nameEn, legalForm, function, null, bound, contactEmail);
    }
}
