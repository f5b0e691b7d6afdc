package jp.bunkai.signoff.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.signoff.revision.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round in a list. */
@Schema(name = "SigningRoundSummary")
public record RoundSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID dossierId,
        @Schema(required = true, maxLength = 200, description = "The dossier as it was called when it was frozen") String dossier,
        @Schema(required = true) UUID revisionId,
        @Schema(required = true) UUID partyId,
        @Schema(required = true, minimum = "1") int number,
        @Schema(required = true, maxLength = 200) String hospital,
        @Schema(required = true, maxLength = 200) String vendor,
        @Schema(required = true) RoundState state,
        @Schema(required = true) LocalDate lastDay,
        @Schema(required = true) Instant openedAt,
        @Schema(required = true, nullable = true) Instant closedAt,
        @Schema(required = true, description = "How many signatures are recorded") int signed,
        @Schema(required = true, description = "How many are asked, as far as both sides have named who signs") int asked,
        @Schema(required = true, description = "Whether the caller's own signature is asked now") boolean myTurn) {

    static RoundSummary of(SigningRound round, Revision revision, List<Signatory> signatories, Viewer viewer) {
        SigningOrder order = new SigningOrder(round, signatories);
        return new RoundSummary(round.id(), round.dossierId(), revision.dossier(), revision.id(), revision.partyId(), revision.number(), revision.hospital(),
                revision.vendor(), round.state(), round.lastDay(), round.openedAt(), round.ending() == null ? null : round.ending().at(),
                (int) order.signatories().stream().filter(Signatory::signed).count(), order.signatories().size(),
                order.due().stream().anyMatch(one -> one.memberId().equals(viewer.memberId())));
    }
}
