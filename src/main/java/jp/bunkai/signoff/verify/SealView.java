package jp.bunkai.signoff.verify;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signature over a package or a container. {@code holds}: what it names is what was signed; {@code complete}: it also leaves nothing out.
 * {@code certificate} and {@code claimedAt} are nullable; the time is what the signer's clock said.
 */
@Schema(name = "VerifiedSeal")
public record SealView(
        @Schema(required = true, description = "What it names is what was signed") boolean holds,
        @Schema(required = true, description = "It also leaves nothing out") boolean complete,
        @Schema(required = true, nullable = true, description = "What the signer's clock said") Instant claimedAt,
        @Schema(required = true, nullable = true) CertificateView certificate,
        @Schema(required = true, maxItems = 5000, description = "Parts, relationships or entries that it leaves out") List<String> left) {
}
