package jp.bunkai.disclosure.kept;

import java.time.LocalDate;
import jp.bunkai.platform.validation.OneLine;
import jp.bunkai.platform.validation.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the head of a form says, as it was read or as a person set it right. */
@Schema(name = "DisclosureDetails")
public record DisclosureDetails(
        @Schema(required = true, nullable = true, maxLength = 200) @OneLine(max = 200) String maker,
        @Schema(required = true, nullable = true, maxLength = 200) @OneLine(max = 200) String product,
        @Schema(required = true, nullable = true, maxLength = 200) @OneLine(max = 200) String productVersion,
        @Schema(required = true, nullable = true) LocalDate madeOn,
        @Schema(required = true, nullable = true, maxLength = 500) @Prose(max = 500) String contact) {
}
