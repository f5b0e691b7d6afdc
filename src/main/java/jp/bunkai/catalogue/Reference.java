package jp.bunkai.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a duty comes from: a document of {@code guidelines.yaml}, its edition (so that two editions are never taken for
 * one), and the place in it. {@code written} is the citation as a reader sees it, without the mark 未確認.
 */
public record Reference(
        @Schema(required = true, description = "Id of the guideline, form or law, as in guidelines") String document,
        @Schema(required = true, nullable = true, description = "Id of the edition; null where a law as in force, or no one edition, is meant") String edition,
        @Schema(required = true, nullable = true, description = "Place in the document, as numbered there; null for the document as a whole") String section,
        @Schema(required = true, description = "UNVERIFIED is shown as 未確認") Confidence confidence,
        @Schema(required = true, description = "The citation to show") Text written) {

    /** The citation, followed by the mark of an unchecked one. */
    public String shown(Language language) {
        if (confidence == Confidence.FOUND) {
            return written.in(language);
        }
        return written.in(language) + (language == Language.JA ? "（未確認）" : " (unverified)");
    }
}
