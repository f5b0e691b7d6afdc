package jp.bunkai.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two editions or documents in use at once that ask different things of one duty. Both are shown; neither is chosen. */
public record EditionConflict(
        @Schema(required = true, description = "Id of the duty") String duty,
        @Schema(required = true) Side a,
        @Schema(required = true) Side b,
        @Schema(required = true) Text sentence) {

    /** What one of the two asks, in our own words. */
    @Schema(name = "EditionConflictSide")
    public record Side(@Schema(required = true) Reference reference, @Schema(required = true) Text asks) {
    }
}
