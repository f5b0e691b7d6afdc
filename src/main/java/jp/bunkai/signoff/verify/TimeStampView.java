package jp.bunkai.signoff.verify;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time stamp of an authority outside. */
@Schema(name = "VerifiedTimeStamp")
public record TimeStampView(
        @Schema(required = true) boolean holds,
        @Schema(required = true) Instant at,
        @Schema(required = true, nullable = true) CertificateView authority) {
}
