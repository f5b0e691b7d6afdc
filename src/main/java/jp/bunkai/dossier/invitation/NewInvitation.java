package jp.bunkai.dossier.invitation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jp.bunkai.dossier.PartyFunction;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to invite, and as what: a party that was entered by its name, or a function in which the vendor becomes a party by accepting. */
@Schema(name = "NewInvitation")
public record NewInvitation(
        @Schema(required = true, maxLength = 254) @NotNull @Email @Size(min = 3, max = 254) String email,
        @Schema(nullable = true, description = "A party for which nobody has come yet; give a function instead to invite a new one") UUID partyId,
        @Schema(nullable = true) PartyFunction function,
        @Schema(nullable = true, description = "The party that a subcontractor works for") UUID primePartyId,
        @Schema(nullable = true, maxLength = 200, description = "What the vendor is called; it may correct that") @OneLine(max = 200) String vendorName) {
}
