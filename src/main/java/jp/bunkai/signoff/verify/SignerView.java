package jp.bunkai.signoff.verify;

import java.time.Instant;
import java.time.LocalDate;

import jp.bunkai.signoff.round.Manner;
import jp.bunkai.signoff.round.SignedBy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who agreed or signed and how, as the file itself or the installation that made it records it. Nullable: office, signedOn, authenticatedAt, detail. */
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

    static SignerView of(SignedBy one) {
        return new SignerView(one.hospital(), one.organisation(), one.office(), one.person(), one.manner(), one.at(), one.signedOn(), one.authenticatedAt(), one.detail());
    }
}
