package jp.bunkai.signoff.verify;

import java.time.Instant;
import java.time.LocalDate;

import jp.bunkai.signoff.round.Manner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signed, as the file itself records it. Nullable: office, signedOn, authenticatedAt, detail. */
@Schema(name = "VerifiedSigner")
public record SignerView(
        @Schema(required = true) boolean hospital,
        @Schema(required = true) String organisation,
        @Schema(required = true, nullable = true) String office,
        @Schema(required = true) String person,
        @Schema(required = true) Manner manner,
        @Schema(required = true) Instant at,
        @Schema(required = true, nullable = true) LocalDate signedOn,
        @Schema(required = true, nullable = true) Instant authenticatedAt,
        @Schema(required = true, nullable = true) String detail) {
}
