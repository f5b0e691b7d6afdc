package jp.bunkai.signoff.round;

import java.time.LocalDate;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands beside the file of a signature given outside the tool; neither is asked for a file signed in Word. */
@Schema(name = "SigningEvidence")
public record NewEvidence(
        @Schema(nullable = true, description = "The day written on the paper or told by the service") LocalDate signedOn,
        @Schema(nullable = true, maxLength = 200, description = "Name of the service, or where the original is kept") @OneLine(max = 200) String detail) {
}
