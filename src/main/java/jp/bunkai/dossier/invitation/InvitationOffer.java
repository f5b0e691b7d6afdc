package jp.bunkai.dossier.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.PartyFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation as whoever was invited sees it: by whom, to what, and for whom it may be accepted. Nothing else of the dossier. */
@Schema(name = "InvitationOffer")
public record InvitationOffer(
        @Schema(required = true, maxLength = 200) String hospitalName,
        @Schema(required = true, nullable = true, maxLength = 200) String hospitalNameEn,
        @Schema(required = true, maxLength = 200) String dossierName,
        @Schema(required = true) PartyFunction function,
        @Schema(required = true, nullable = true, maxLength = 200, description = "For whom a subcontractor works") String primeName,
        @Schema(required = true, maxLength = 200, description = "Who invited or handed on") String invitedBy,
        @Schema(required = true) boolean forwarded,
        @Schema(required = true, maxLength = 254) String email,
        @Schema(required = true) Instant expiresAt,
        @Schema(required = true, nullable = true, maxLength = 200, description = "What the hospital calls the vendor") String vendorName,
        @Schema(required = true, description = "Vendors for which the reader edits already") List<Choice> organisations) {

    /** A vendor for which the invitation may be accepted. */
    @Schema(name = "InvitationChoice")
    public record Choice(
            @Schema(required = true) UUID organisationId,
            @Schema(required = true, maxLength = 200) String name) {
    }
}
