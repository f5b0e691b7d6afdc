package jp.bunkai.risk.register;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one side said of a risk, with the digest of what the risk said then. */
@Schema(name = "RiskUtterance")
public record RiskWordView(
        @Schema(required = true) RiskWordKind kind,
        @Schema(required = true) boolean byHospital,
        @Schema(required = true, nullable = true, maxLength = 2000) String text,
        @Schema(required = true, maxLength = 64, description = "SHA-256 of what the risk said then") String digest,
        @Schema(required = true, maxLength = 200) String person,
        @Schema(required = true, maxLength = 200) String organisation,
        @Schema(required = true) Instant at) {
}
