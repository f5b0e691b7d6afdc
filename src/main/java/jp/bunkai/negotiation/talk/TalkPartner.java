package jp.bunkai.negotiation.talk;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With whom the viewer may talk, and whom a comment there can call: exactly those who can read it. */
@Schema(name = "TalkPartner")
public record TalkPartner(
        @Schema(required = true) Visibility visibility,
        @Schema(required = true, nullable = true) UUID withPartyId,
        @Schema(required = true) List<Person> people) {

    /** Somebody whom a comment can call. */
    @Schema(name = "TalkPerson")
    public record Person(
            @Schema(required = true) UUID memberId,
            @Schema(required = true) String name,
            @Schema(required = true, nullable = true) String title,
            @Schema(required = true) String organisation,
            @Schema(required = true, description = "Whether of the viewer's own organisation") boolean ours) {
    }
}
