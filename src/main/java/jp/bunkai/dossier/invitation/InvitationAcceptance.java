package jp.bunkai.dossier.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jp.bunkai.organisation.LegalForm;
import jp.bunkai.organisation.OrganisationProfile;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom an invitation is accepted: a vendor of one's own, or a new one of which whoever accepts is the administrator. */
@Schema(name = "InvitationAcceptance")
public record InvitationAcceptance(
        @Schema(required = true, maxLength = 100) @NotNull @Size(max = 100) String token,
        @Schema(nullable = true, description = "A vendor for which one edits already") UUID organisationId,
        @Schema(nullable = true, description = "A vendor that is new here, as it calls itself") @Valid NewVendor organisation) {

    /** What a new vendor calls itself. */
    @Schema(name = "NewVendor")
    public record NewVendor(
            @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String name,
            @Schema(nullable = true, maxLength = 200) @OneLine(max = 200) String nameEn,
            @Schema(nullable = true) LegalForm legalForm) {

        OrganisationProfile profile() {
            return new OrganisationProfile(name, nameEn, legalForm);
        }
    }
}
