package jp.bunkai.signoff.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.signoff.revision.Revision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round as one of its two sides sees it. */
@Schema(name = "SigningRound")
public record RoundView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID dossierId,
        @Schema(required = true) SignedRevision revision,
        @Schema(required = true) RoundState state,
        @Schema(required = true, description = "The side for which the caller acts") SigningSide side,
        @Schema(required = true) boolean inOrder,
        @Schema(required = true) boolean vendorFirst,
        @Schema(required = true, description = "A party is a local government: on no side is confirming in the tool the last manner") boolean beyondTool,
        @Schema(required = true) LocalDate lastDay,
        @Schema(required = true, nullable = true, maxLength = 500) String note,
        @Schema(required = true, maxLength = 200) String openedBy,
        @Schema(required = true, maxLength = 200) String openedByOrganisation,
        @Schema(required = true) Instant openedAt,
        @Schema(required = true, nullable = true, description = "How it ended; null while it is open") Ending ending,
        @Schema(required = true, description = "In their order; whoever handed over stands before who took over") List<SignatoryView> signatories,
        @Schema(required = true, description = "Who of the caller's own organisation is told without signing") List<FollowerView> followers,
        @Schema(required = true, description = "Whether the caller may name who signs for its side") boolean mayName,
        @Schema(required = true, description = "Whether the caller may take the round back") boolean mayWithdraw,
        @Schema(required = true, description = "For If-Match") String etag) {

    /** What is signed, as it was frozen. */
    @Schema(name = "RevisionForSigning")
    public record SignedRevision(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID partyId,
            @Schema(required = true, minimum = "1") int number,
            @Schema(required = true, maxLength = 200) String dossier,
            @Schema(required = true, maxLength = 200) String hospital,
            @Schema(required = true, maxLength = 200) String vendor,
            @Schema(required = true) Instant frozenAt,
            @Schema(required = true) LocalDate effectiveFrom,
            @Schema(required = true, nullable = true) LocalDate effectiveTo,
            @Schema(required = true, maxLength = 255) String fileName,
            @Schema(required = true, maxLength = 64) String canonicalSha256,
            @Schema(required = true, maxLength = 64) String documentSha256) {
    }

    /** How a round ended. */
    @Schema(name = "SigningRoundEnding")
    public record Ending(
            @Schema(required = true) Instant at,
            @Schema(required = true, nullable = true, maxLength = 200, description = "Null where all have signed, or the deadline ended it") String by,
            @Schema(required = true, nullable = true, maxLength = 200) String organisation,
            @Schema(required = true, nullable = true, maxLength = 500) String reason) {
    }

    /** Somebody who is told without signing. */
    @Schema(name = "SigningFollower")
    public record FollowerView(@Schema(required = true) UUID memberId, @Schema(required = true) FollowerKind kind) {
    }

    static RoundView of(RoundSight.Seen seen, List<Signatory> signatories, List<SigningAct> acts, List<SigningFile> files,
            List<FollowerStore.Follower> followers) {
        SigningRound round = seen.round();
        Revision revision = seen.revision();
        SigningRound.Ending ending = round.ending();
        boolean edits = seen.dossier().viewer().role().edits();
        return new RoundView(round.id(), round.dossierId(), new SignedRevision(revision.id(), revision.partyId(), revision.number(), revision.dossier(),
                revision.hospital(), revision.vendor(), revision.frozenAt(), revision.effectiveFrom(), revision.effectiveTo(), revision.fileName(),
                revision.canonicalSha256(), revision.documentSha256()), round.state(), seen.side(), round.inOrder(), round.vendorFirst(), round.beyondTool(),
                round.lastDay(), round.note(), round.openedBy().name(), round.openedBy().organisationName(), round.openedAt(),
                ending == null ? null : new Ending(ending.at(), ending.by(), ending.organisation(), ending.reason()),
                signatories(seen, signatories, acts, files), followers.stream().map(one -> new FollowerView(one.memberId(), one.kind())).toList(),
                round.open() && edits, round.open() && edits && round.openedBy().organisationId().equals(seen.organisationId()), Etag.of(round.version()));
    }

    private static List<SignatoryView> signatories(RoundSight.Seen seen, List<Signatory> signatories, List<SigningAct> acts, List<SigningFile> files) {
        Map<UUID, SigningAct> bySignatory = acts.stream().collect(Collectors.toMap(SigningAct::signatoryId, Function.identity()));
        Map<UUID, SigningFile> fileOf = files.stream().collect(Collectors.toMap(SigningFile::signatoryId, Function.identity()));
        SigningOrder order = new SigningOrder(seen.round(), signatories);
        return signatories.stream().sorted(SigningOrder.order(seen.round()).thenComparing(one -> Objects.toString(one.insteadOf(), "")))
                .map(one -> SignatoryView.of(seen, one, order.due(one), bySignatory.get(one.id()), fileOf.get(one.id()))).toList();
    }
}
