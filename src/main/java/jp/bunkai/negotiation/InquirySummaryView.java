package jp.bunkai.negotiation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much there is to ask one vendor. */
@Schema(name = "InquirySummary")
public record InquirySummaryView(
        @Schema(required = true) UUID partyId,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(required = true, minimum = "0") int questions) {
}
