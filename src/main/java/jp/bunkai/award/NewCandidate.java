package jp.bunkai.award;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jp.bunkai.dossier.PartyEntry;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.organisation.LegalForm;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A candidate to name: an organisation that is known already, or a vendor that is entered now by its name. */
@Schema(name = "NewCandidate")
public record NewCandidate(
        @Schema(nullable = true, description = "A known organisation; give its name instead to enter a new vendor") UUID organisationId,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String name,
        @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String nameEn,
        @Schema(nullable = true) LegalForm legalForm,
        @Schema(nullable = true, maxLength = 254, description = "Whoever signs in with this address administers the new vendor")
        @Email @Size(max = 254) String contactEmail) {

    PartyEntry entry(PartyFunction function) {
        return new PartyEntry(organisationId, name, nameEn, legalForm, function, null, null, contactEmail);
    }
}
