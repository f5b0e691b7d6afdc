package jp.bunkai.catalogue;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guideline, form or law that duties refer to, with the editions that references may name. */
public record Guideline(
        @Schema(required = true) String id,
        @Schema(required = true) GuidelineKind kind,
        @Schema(required = true) Text title,
        @Schema(required = true, description = "How a citation begins") Text citation,
        @Schema(required = true, nullable = true) Text publisher,
        @Schema(required = true, description = "The editions that references may name; none for laws as in force") List<Edition> editions) {

    public Guideline {
        editions = editions == null ? List.of() : List.copyOf(editions);
    }

    public Optional<Edition> findEdition(String edition) {
        return editions.stream().filter(each -> each.id().equals(edition)).findFirst();
    }

    /** An edition of a document: its id as references name it, how it is written, and when it came out. */
    @Schema(name = "GuidelineEdition")
    public record Edition(
            @Schema(required = true) String id,
            @Schema(required = true) Text title,
            @Schema(required = true, nullable = true, description = "Month of publication, as 2026-06; null if not known") String published) {
    }
}
