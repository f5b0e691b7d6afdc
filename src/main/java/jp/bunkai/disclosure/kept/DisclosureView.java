package jp.bunkai.disclosure.kept;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version with what was read, beside what could not be. */
@Schema(name = "DisclosureView")
public record DisclosureView(@Schema(required = true) DisclosureSummary disclosure,
        @Schema(required = true, description = "In the order of the form") List<KeptAnswer> answers,
        @Schema(required = true, description = "What could not be read, or should be looked at") List<KeptDoubt> doubts) {
}
