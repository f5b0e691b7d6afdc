package jp.bunkai.negotiation.confirmation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;

/**
 * Computes how rows stand from what was said of them and what stands now. A word counts while the digest it was said to is the one that
 * stands, under the projection version that wrote it; so a change voids exactly the words of those who see it.
 */
final class Stands {

    private final Arrangement arrangement;
    private final Parts parts;
    private final Digests digests;
    private final Map<UUID, RowWords> words;
    private final Set<UUID> declined;

    /** {@code declined} are the refusals whose counter-proposal the other side declined: the refuser is to speak again. */
    Stands(Arrangement arrangement, Parts parts, Digests digests, Map<UUID, RowWords> words, Set<UUID> declined) {
        this.arrangement = arrangement;
        this.parts = parts;
        this.digests = digests;
        this.words = words;
        this.declined = declined;
    }

    /** How the row stands for this party. */
    RowStand seenBy(PartyFact viewer, RowFact row) {
        if (!parts.has(viewer, row)) {
            return new RowStand(row.id(), ConfirmationState.NOT_ASKED, false, List.of());
        }
        List<PartyStand> known = new ArrayList<>();
        for (PartyFact party : arrangement.parties()) {
            if (!party.left() && knows(viewer, party) && parts.has(party, row)) {
                known.add(of(party, viewer, row));
            }
        }
        ConfirmationState state = state(known, viewer);
        boolean answers = known.stream().anyMatch(stand -> stand.refused()
                && declined.contains(stand.word().id()) == stand.party().id().equals(viewer.id()));
        return new RowStand(row.id(), state, state == ConfirmationState.WAITING_FOR_ME || answers, List.copyOf(known));
    }

    private static boolean knows(PartyFact viewer, PartyFact party) {
        return viewer.hospital() || party.hospital() || party.id().equals(viewer.id()) || viewer.id().equals(party.prime());
    }

    /** What the party last said, compared with what it sees now; for the hospital's word, with what the viewer itself sees now. */
    PartyStand of(PartyFact party, PartyFact viewer, RowFact row) {
        Word word = words.getOrDefault(row.id(), RowWords.NONE).last(party, viewer).orElse(null);
        return new PartyStand(party, parts.needed(party, row), word, word != null && stands(word, party, viewer, row));
    }

    private boolean stands(Word word, PartyFact party, PartyFact viewer, RowFact row) {
        if (word.is(WordKind.WITHDRAW)) {
            return false;
        }
        boolean theHospitals = party.hospital() && !viewer.hospital();
        PartyFact sees = theHospitals ? viewer : party;
        String said = theHospitals ? word.shown().get(viewer.id()) : word.digest();
        return digests.of(row, sees.id(), word.projectionVersion()).equals(said);
    }

    private static ConfirmationState state(List<PartyStand> known, PartyFact viewer) {
        if (known.stream().anyMatch(PartyStand::refused)) {
            return ConfirmationState.REFUSED;
        }
        PartyStand mine = known.stream().filter(stand -> stand.party().id().equals(viewer.id())).findFirst().orElseThrow();
        if (!mine.needed()) {
            return ConfirmationState.NOT_ASKED;
        }
        if (!mine.confirmed()) {
            return ConfirmationState.WAITING_FOR_ME;
        }
        boolean all = known.stream().filter(PartyStand::needed).allMatch(PartyStand::confirmed);
        return all ? ConfirmationState.CONFIRMED : ConfirmationState.WAITING_FOR_THEM;
    }
}
