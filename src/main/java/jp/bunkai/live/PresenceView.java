package jp.bunkai.live;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The data of the event presence: everybody of whom the viewer may know that they have the dossier open now. */
@Schema(name = "Presence")
public record PresenceView(@Schema(required = true) List<Person> people) {

    /** Somebody who is here. */
    @Schema(name = "PresentPerson")
    public record Person(
            @Schema(required = true) UUID memberId,
            @Schema(required = true) String name,
            @Schema(required = true, description = "The party that the person acts for") UUID partyId,
            @Schema(required = true, nullable = true, description = "The row that the person has open") UUID rowId) {
    }
}
