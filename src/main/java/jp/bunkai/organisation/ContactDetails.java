package jp.bunkai.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to call in an incident. Without a number for the day and one for the night the rules say so; they do not refuse it. */
@Schema(name = "EmergencyContact")
public record ContactDetails(
        @Schema(required = true, maxLength = 200, description = "Person or desk") @NotNull @OneLine(max = 200) String who,
        @Schema(required = true, nullable = true, maxLength = 40) @OneLine(max = 40) String phoneDay,
        @Schema(required = true, nullable = true, maxLength = 40) @OneLine(max = 40) String phoneNight,
        @Schema(required = true, nullable = true, maxLength = 254) @Email @Size(max = 254) String email,
        @Schema(required = true, nullable = true, description = "The day on which this was last confirmed") LocalDate confirmedOn) {

    /** What is stored of a contact. */
    static ContactDetails of(EmergencyContact contact) {
        return new ContactDetails(contact.who(), contact.phoneDay(), contact.phoneNight(), contact.email(), contact.confirmedOn());
    }

    /** Whether somebody can be reached by day and by night. */
    public boolean dayAndNight() {
        return phoneDay != null && phoneNight != null;
    }
}
