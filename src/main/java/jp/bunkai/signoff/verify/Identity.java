package jp.bunkai.signoff.verify;

import java.time.Instant;
import java.time.LocalDate;

import jp.bunkai.signoff.revision.Revision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which annex and revision a file is. {@code known}: it was frozen here; otherwise it is what the file says of itself. */
@Schema(name = "VerifiedIdentity")
public record Identity(
        @Schema(required = true, description = "Frozen here; otherwise it is what the file says of itself") boolean known,
        @Schema(required = true) String dossier,
        @Schema(required = true) String hospital,
        @Schema(required = true) String vendor,
        @Schema(required = true) int number,
        @Schema(required = true) Instant frozenAt,
        @Schema(required = true) LocalDate effectiveFrom,
        @Schema(required = true) String documentSha256,
        @Schema(required = true) String canonicalSha256) {

    static Identity of(Revision revision) {
        return new Identity(true, revision.dossier(), revision.hospital(), revision.vendor(), revision.number(), revision.frozenAt(),
                revision.effectiveFrom(), revision.documentSha256(), revision.canonicalSha256());
    }
}
