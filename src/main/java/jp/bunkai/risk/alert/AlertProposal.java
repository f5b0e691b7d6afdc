package jp.bunkai.risk.alert;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an alert may concern, as far as words tell; whom to ask is for a person to decide. */
@Schema(name = "AlertProposal")
public record AlertProposal(
        @Schema(required = true, description = "The CVE numbers in the text") List<String> cves,
        @Schema(required = true, description = "Every system and asset in use, what matches most on top") List<Candidate> candidates) {

    /** Why something may be concerned. */
    @Schema(name = "AlertMatch")
    public enum Match {
        /** Its maker is named. */
        MAKER,
        /** It is named itself. */
        NAME,
        /** Its version is named. */
        VERSION,
        /** Things of its kind are spoken of. */
        KIND
    }

    /** A system or an asset with the vendor to ask: whom it contracts with, where a subcontractor maintains it; null where nobody does. */
    @Schema(name = "AlertCandidate")
    public record Candidate(
            @Schema(required = true) SubjectKind kind,
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 200) String label,
            @Schema(required = true, nullable = true, maxLength = 200) String maker,
            @Schema(required = true, nullable = true) UUID partyId,
            @Schema(required = true, description = "Empty where nothing matches") List<Match> matches) {
    }
}
