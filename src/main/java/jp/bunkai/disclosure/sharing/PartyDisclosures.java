package jp.bunkai.disclosure.sharing;

import java.util.List;
import java.util.UUID;
import jp.bunkai.disclosure.kept.DisclosedPaper;
import jp.bunkai.disclosure.kept.DisclosureSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a party of a dossier discloses to its hospital. */
@Schema(name = "PartyDisclosures")
public record PartyDisclosures(
        @Schema(required = true) UUID partyId,
        @Schema(required = true, nullable = true, description = "The last request of the hospital") RequestView request,
        @Schema(required = true, description = "Whether the viewer may ask this party for its disclosures now") boolean mayRequest,
        @Schema(required = true, description = "Of each product the version that counts, the newest first") List<DisclosureSummary> disclosures,
        @Schema(required = true) List<DisclosedPaper> papers) {
}
