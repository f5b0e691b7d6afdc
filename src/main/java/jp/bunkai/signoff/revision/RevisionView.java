package jp.bunkai.signoff.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A frozen revision as both its sides see it. */
@Schema(name = "Revision")
public record RevisionView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The vendor of the pair") UUID partyId,
        @Schema(required = true, description = "第n版") int number,
        @Schema(required = true, maxLength = 200, description = "As named on the day of freezing") String hospital,
        @Schema(required = true, maxLength = 200, description = "As named on the day of freezing") String vendor,
        @Schema(required = true) Instant frozenAt,
        @Schema(required = true, maxLength = 200, description = "Who froze it, as named then") String person,
        @Schema(required = true) LocalDate effectiveFrom,
        @Schema(required = true, nullable = true) LocalDate effectiveTo,
        @Schema(required = true, description = "The form of the canonical JSON") int formatVersion,
        @Schema(required = true, maxLength = 64, description = "SHA-256 of the canonical JSON") String canonicalSha256,
        @Schema(required = true, maxLength = 64, description = "SHA-256 of the DOCX") String documentSha256,
        @Schema(required = true, maxLength = 255) String fileName,
        @Schema(required = true) RevisionState state,
        @Schema(required = true, nullable = true, description = "When the last one signed") Instant signedAt,
        @Schema(required = true, nullable = true, description = "Where the sides ended it: its last day") LocalDate lastDay,
        @Schema(required = true, nullable = true, maxLength = 1000, description = "Why it was ended") String endReason,
        @Schema(required = true, description = "Whether the viewer may end it before its term") boolean mayEnd) {

    static RevisionView of(Revision revision, RevisionState state, Instant signedAt, RevisionEnd end, boolean mayEnd) {
        return new RevisionView(revision.id(), revision.partyId(), revision.number(), revision.hospital(), revision.vendor(), revision.frozenAt(),
                revision.person(), revision.effectiveFrom(), revision.effectiveTo(), revision.formatVersion(), revision.canonicalSha256(),
                revision.documentSha256(), revision.fileName(), state, signedAt, end == null ? null : end.lastDay(), end == null ? null : end.reason(), mayEnd);
    }
}
