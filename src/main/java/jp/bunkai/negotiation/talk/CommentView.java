package jp.bunkai.negotiation.talk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as a party of its conversation sees it. */
@Schema(name = "Comment")
public record CommentView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Who said it, as named then") String author,
        @Schema(required = true, description = "For which organisation, as named then") String organisation,
        @Schema(required = true, description = "Whether the viewer said it and so may correct or withdraw it") boolean own,
        @Schema(required = true, description = "Whether the viewer's organisation said it") boolean ours,
        @Schema(required = true) Instant saidAt,
        @Schema(required = true, nullable = true, maxLength = CommentWording.LONGEST, description = "Null where it was withdrawn") String text,
        @Schema(required = true) boolean withdrawn,
        @Schema(required = true, nullable = true) Instant correctedAt,
        @Schema(required = true, description = "What it said before it was corrected, the oldest first") List<Wording> earlier,
        @Schema(required = true) List<Called> mentions,
        @Schema(required = true, description = "For If-Match") String etag) {

    /** A wording that was corrected. */
    @Schema(name = "EarlierWording")
    public record Wording(@Schema(required = true) String text, @Schema(required = true) Instant writtenAt) {
    }

    /** A member whom a comment calls. */
    @Schema(name = "CalledMember")
    public record Called(@Schema(required = true) UUID memberId,
            @Schema(required = true, nullable = true, description = "Null until the person comes") String name,
            @Schema(required = true, description = "Whether it is the viewer") boolean me) {
    }
}
