package jp.bunkai.negotiation.declaration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/**
 * Who sees of rounds what: the hospital every round and who has handed in, a vendor the rounds that ask it and of these its own sheet.
 * For anybody else a round is not there.
 */
@Singleton
class RoundAccess {

    private final RoundStore rounds;

    RoundAccess(RoundStore rounds) {
        this.rounds = rounds;
    }

    /** A round with the sheets that the viewer may see. */
    record Seen(Round round, List<Sheet> sheets, UUID mine) {

        RoundView view() {
            return RoundView.of(round, sheets, mine);
        }
    }

    /** The rounds of a dossier that the viewer sees, the latest first; in two statements. */
    List<Seen> all(ViewedDossier dossier) {
        List<Round> all = rounds.ofDossier(dossier.id());
        var sheets = rounds.sheets(all.stream().map(Round::id).toList());
        return all.stream().flatMap(round -> seen(dossier, round, sheets.getOrDefault(round.id(), List.of())).stream()).toList();
    }

    Seen one(ViewedDossier dossier, UUID roundId) {
        return rounds.find(dossier.id(), roundId).flatMap(round -> seen(dossier, round, rounds.sheets(roundId))).orElseThrow(RoundAccess::none);
    }

    /** The viewer's own sheet of a round, as a vendor. */
    Sheet own(ViewedDossier dossier, UUID roundId) {
        Seen seen = one(dossier, roundId);
        if (dossier.asHospital()) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "回答できるのは、依頼を受けた事業者だけです。", "Only the vendors asked answer.");
        }
        return seen.sheets().get(0);
    }

    static ProblemException none() {
        return ProblemException.of(ProblemType.NOT_FOUND);
    }

    private static Optional<Seen> seen(ViewedDossier dossier, Round round, List<Sheet> sheets) {
        if (dossier.asHospital()) {
            return Optional.of(new Seen(round, inOrder(dossier, sheets), null));
        }
        UUID mine = dossier.mine().id();
        return sheets.stream().filter(sheet -> sheet.partyId().equals(mine)).findFirst().map(own -> new Seen(round, List.of(own), mine));
    }

    private static List<Sheet> inOrder(ViewedDossier dossier, List<Sheet> sheets) {
        return dossier.allParties().stream().flatMap(party -> sheets.stream().filter(sheet -> sheet.partyId().equals(party.id()))).toList();
    }
}
