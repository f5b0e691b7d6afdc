package jp.bunkai.negotiation.talk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conversation as one of its parties sees it. */
@Schema(name = "Conversation")
public record ConversationView(
        @Schema(required = true) UUID id,
        @Schema(required = true, nullable = true, description = "Null where it is about the dossier") UUID rowId,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true, nullable = true, description = "The party on the other side; null where it is INTERNAL") UUID withPartyId,
        @Schema(required = true) Instant begunAt,
        @Schema(required = true, nullable = true, description = "Null while it is open") Instant resolvedAt,
        @Schema(required = true, nullable = true) String resolvedBy,
        @Schema(required = true, description = "Whether the viewer may answer, resolve and reopen") boolean writable,
        @Schema(required = true, description = "In the order in which they were said") List<CommentView> comments,
        @Schema(required = true, description = "For If-Match; changes with each answer") String etag) {
}
