package jp.bunkai.dossier;

import java.util.UUID;
import jp.bunkai.organisation.LegalForm;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation by name, to be chosen as a party. */
@Schema(name = "OrganisationName")
public record OrganisationName(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, nullable = true, maxLength = 200) String nameEn,
        @Schema(required = true) OrganisationKind kind,
        @Schema(required = true, nullable = true) LegalForm legalForm) {

    static OrganisationName of(Organisation organisation) {
        return new OrganisationName(organisation.id(), organisation.name(), organisation.nameEn(), organisation.kind(),
                organisation.legalForm());
    }
}
