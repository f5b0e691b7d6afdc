package jp.bunkai.disclosure.sharing;

import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.kept.DisclosureSummary;
import jp.bunkai.disclosure.kept.KeptAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A disclosure as a dossier reads it: its answers by the areas of duties that they speak of, each 「いいえ」 first. */
@Schema(name = "DisclosureMeaning")
public record DisclosureMeaning(
        @Schema(required = true, description = "Whose it is") UUID partyId,
        @Schema(required = true) DisclosureSummary disclosure,
        @Schema(required = true, nullable = true, maxLength = 50, description = "The mapping from questions to duties; null where there is none for this form and edition")
        String mappingVersion,
        @Schema(required = true, description = "Whether the mapping is the hospital's own, and not what this release ships") boolean ownMapping,
        @Schema(required = true, description = "In the order of the catalogue; what no duty is mapped to comes last") List<Area> areas) {

    /** What is said about the duties of one area. */
    @Schema(name = "DisclosureArea")
    public record Area(
            @Schema(required = true, nullable = true, maxLength = 20, description = "Null for answers to which no duty is mapped") String id,
            @Schema(required = true, nullable = true) Text title,
            @Schema(required = true, description = "How many of its answers are no") int no,
            @Schema(required = true) List<Said> answers) {
    }

    /** An answer with the duties of this area that it speaks of. */
    @Schema(name = "DisclosureSaid")
    public record Said(
            @Schema(required = true) KeptAnswer answer,
            @Schema(required = true) List<String> dutyIds,
            @Schema(required = true, description = "Whether the mapping was seen in an original of the form") boolean verified) {
    }
}
