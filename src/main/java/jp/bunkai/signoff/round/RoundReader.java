package jp.bunkai.signoff.round;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rounds as what follows them needs them: only completed ones, as they stay. Who may see them is for the caller to decide. */
@Singleton
public class RoundReader {

    private final RoundStore rounds;
    private final SignatoryStore signatories;
    private final SigningFiles files;

    RoundReader(RoundStore rounds, SignatoryStore signatories, SigningFiles files) {
        this.rounds = rounds;
        this.signatories = signatories;
        this.files = files;
    }

    /** The round in which everybody has signed this revision. */
    public Optional<CompletedRound> completed(UUID revisionId) {
        return rounds.ofRevision(revisionId).filter(round -> round.state() == RoundState.COMPLETED).map(round -> {
            List<Signatory> ordered = new SigningOrder(round, signatories.of(round.id())).signatories();
            Map<UUID, Signatory> byId = ordered.stream().collect(Collectors.toMap(Signatory::id, Function.identity()));
            List<SignedBy> signed = new ArrayList<>();
            for (SigningAct act : signatories.acts(round.id())) {
                if (act.kind() == SigningAct.Kind.SIGNED) {
                    Signatory by = byId.get(act.signatoryId());
                    signed.add(signed(by, act, ordered.indexOf(by) + 1));
                }
            }
            return new CompletedRound(round.id(), revisionId, round.inOrder(), round.openedBy().name(), round.openedAt(), round.ending().at(), signed);
        });
    }

    /** The files of the signatures given outside the tool, in the order in which they came; all of them, for they are sealed together. */
    public List<AddedFile> files(UUID roundId) {
        return files.contents(roundId);
    }

    private static SignedBy signed(Signatory by, SigningAct act, int position) {
        return new SignedBy(by.id(), by.side() == SigningSide.HOSPITAL, act.organisationId(), act.organisation(), act.personId(), act.person(),
                act.office(), position, by.manner(), act.at(), act.signedOn(), act.authenticatedAt(), act.provider(), act.detail(), act.recordedBy());
    }
}
