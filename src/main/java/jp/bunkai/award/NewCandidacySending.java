package jp.bunkai.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.bunkai.platform.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A candidate's answers to send, as they were seen. */
@Schema(name = "NewCandidacySending")
public record NewCandidacySending(
        @Schema(required = true, description = "Every duty asked about") @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Seen> answers) {

    /** The state in which one answer was seen. */
    @Schema(name = "SeenCandidacyAnswer")
    public record Seen(
            @Schema(required = true, maxLength = 20) @NotNull @OneLine(max = 20) String duty,
            @Schema(required = true, minimum = "0", description = "The version of the answer that was seen") @NotNull @Min(0) Integer seen) {
    }
}
