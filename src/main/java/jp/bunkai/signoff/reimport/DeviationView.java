package jp.bunkai.signoff.reimport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place where the text outside of controls reads otherwise than the template has it. */
@Schema(name = "Deviation")
public record DeviationView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200, description = "The part it stands in") String place,
        @Schema(required = true, nullable = true, maxLength = 4001, description = "As it was sent; null where it was added. Controls stand as 〔tag〕") String before,
        @Schema(required = true, nullable = true, maxLength = 4001, description = "As it came back; null where it was taken out") String after,
        @Schema(required = true, nullable = true, description = "The hospital's; null until it decides") DeviationDecision decision,
        @Schema(required = true, nullable = true, maxLength = 1000) String reason,
        @Schema(required = true, nullable = true, maxLength = 200) String decidedBy,
        @Schema(required = true, nullable = true) Instant decidedAt,
        @Schema(required = true) DeviationState state,
        @Schema(required = true, description = "What was said after the hospital's decision, or by the vendor") List<DeviationWord> words,
        @Schema(required = true, description = "What the viewer may say now; taking back is REJECTED") List<DeviationDecision> choices) {
}
