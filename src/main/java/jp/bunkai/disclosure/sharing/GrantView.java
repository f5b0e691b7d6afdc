package jp.bunkai.disclosure.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a hospital may see a product's disclosure, or could until it was revoked. */
@Schema(name = "DisclosureGrant")
public record GrantView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID productId,
        @Schema(required = true, maxLength = 200) String product,
        @Schema(required = true) Text formName,
        @Schema(required = true) MetHospitals.Hospital hospital,
        @Schema(required = true, maxLength = 200) String grantedBy,
        @Schema(required = true) Instant grantedAt,
        @Schema(required = true, nullable = true, maxLength = 200) String revokedBy,
        @Schema(required = true, nullable = true) Instant revokedAt,
        @Schema(required = true, nullable = true, maxLength = 2000) String revokedBecause) {

    /** A page of them. */
    @Schema(name = "DisclosureGrantPage")
    public record Page(@Schema(required = true) List<GrantView> items,
            @Schema(required = true, nullable = true, description = "Opaque; send it as `cursor` for the next page. Null at the end.") String next) {
    }
}
