package jp.bunkai.disclosure.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a hospital asked a vendor for its disclosures. */
@Schema(name = "DisclosureRequest")
public record RequestView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID vendorId,
        @Schema(required = true) MetHospitals.Hospital hospital,
        @Schema(required = true, nullable = true, maxLength = 2000) String text,
        @Schema(required = true, maxLength = 200) String requestedBy,
        @Schema(required = true) Instant requestedAt,
        @Schema(required = true) RequestState state,
        @Schema(required = true, nullable = true, maxLength = 200) String answeredBy,
        @Schema(required = true, nullable = true) Instant answeredAt,
        @Schema(required = true, nullable = true, maxLength = 2000) String refusedBecause) {

    /** A page of them. */
    @Schema(name = "DisclosureRequestPage")
    public record Page(@Schema(required = true) List<RequestView> items,
            @Schema(required = true, nullable = true, description = "Opaque; send it as `cursor` for the next page. Null at the end.") String next) {
    }
}
