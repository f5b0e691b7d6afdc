package jp.bunkai.negotiation.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be edited of a meeting while it is open. */
@Schema(name = "MeetingDetails")
public record MeetingDetails(
        @Schema(required = true, maxLength = 200) @NotNull @OneLine(max = 200) String title,
        @Schema(nullable = true, maxItems = 100, description = "The vendors it is with, who see its minutes; all direct ones where it is left out "
                + "at the beginning")
        @Size(max = 100) List<@NotNull UUID> partyIds,
        @Schema(nullable = true, maxItems = 100) @Size(max = 100) List<@Valid @NotNull Attendant> attendants) {

    public MeetingDetails {
        partyIds = partyIds == null ? List.of() : List.copyOf(partyIds);
        attendants = attendants == null ? List.of() : List.copyOf(attendants);
    }

    /** Who is there, of a party of the dossier or of another organisation. */
    @Schema(name = "MeetingAttendant")
    public record Attendant(
            @Schema(required = true, maxLength = 100) @NotNull @OneLine(max = 100) String name,
            @Schema(nullable = true) UUID partyId,
            @Schema(nullable = true, maxLength = 200, description = "Where no party is named") @OneLine(max = 200) String organisation) {
    }
}
