package jp.bunkai.signoff.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signatory with what it did. Why somebody handed over is seen by its own organisation only. */
@Schema(name = "Signatory")
public record SignatoryView(
        @Schema(required = true) UUID id,
        @Schema(required = true) SigningSide side,
        @Schema(required = true, maxLength = 200) String organisation,
        @Schema(required = true, nullable = true, description = "Null for those of the other side") UUID memberId,
        @Schema(required = true, maxLength = 254) String name,
        @Schema(required = true, nullable = true, maxLength = 200) String office,
        @Schema(required = true) Manner manner,
        @Schema(required = true) SignatoryState state,
        @Schema(required = true, description = "Whether this signature is asked now") boolean due,
        @Schema(required = true, description = "Whether it is the caller's own") boolean mine,
        @Schema(required = true, description = "Whether the caller may record it with a file: the signatory or an editor of its organisation") boolean mayRecord,
        @Schema(required = true, nullable = true, description = "Who handed over to this one") UUID insteadOf,
        @Schema(required = true, nullable = true, description = "When it was recorded here") Instant at,
        @Schema(required = true, nullable = true, description = "The day on the paper or told by the service") LocalDate signedOn,
        @Schema(required = true, nullable = true, description = "When the login provider authenticated the person again") Instant authenticatedAt,
        @Schema(required = true, nullable = true, maxLength = 500, description = "Service, place of the original, or subject of the certificate") String detail,
        @Schema(required = true, nullable = true, maxLength = 200, description = "Who recorded it, where that was somebody else") String recordedBy,
        @Schema(required = true, nullable = true, maxLength = 500) String reason,
        @Schema(required = true, nullable = true) FileView file) {

    /** The file of a signature given outside the tool. */
    @Schema(name = "SigningFile")
    public record FileView(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 255) String name,
            @Schema(required = true, maxLength = 100) String mediaType,
            @Schema(required = true) int size,
            @Schema(required = true, maxLength = 64) String sha256) {
    }

    static SignatoryView of(RoundSight.Seen seen, Signatory one, boolean due, SigningAct act, SigningFile file) {
        boolean own = one.organisationId().equals(seen.organisationId());
        boolean mine = one.memberId().equals(seen.dossier().viewer().memberId());
        boolean mayRecord = due && one.manner() != Manner.TOOL && (mine || own && seen.dossier().viewer().role().edits());
        String reason = act == null || act.kind() == SigningAct.Kind.HANDED_OVER && !own ? null : act.reason();
        return new SignatoryView(one.id(), one.side(), one.organisation(), own ? one.memberId() : null, one.person(), one.office(), one.manner(), one.state(),
                due, mine, mayRecord, one.insteadOf(), act == null ? null : act.at(), act == null ? null : act.signedOn(),
                act == null ? null : act.authenticatedAt(), act == null ? null : act.detail(), act == null ? null : act.recordedBy(), reason,
                file == null ? null : new FileView(file.id(), file.name(), file.mediaType(), file.size(), file.sha256()));
    }
}
