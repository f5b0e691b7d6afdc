package jp.bunkai.disclosure.kept;

import jp.bunkai.catalogue.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What could not be read, or should be looked at before it counts. */
@Schema(name = "DisclosureDoubt")
public record KeptDoubt(
        @Schema(required = true, description = "Whether something is missing from what was read; else it was read and should be looked at") boolean unread,
        @Schema(required = true, maxLength = 60, description = "A stable word such as two-marks") String code,
        @Schema(required = true, nullable = true, maxLength = 100) String sheet,
        @Schema(required = true, nullable = true, maxLength = 20) String cell,
        @Schema(required = true, nullable = true, maxLength = 120, description = "The number of the question concerned") String question,
        @Schema(required = true) Text why) {
}
