package jp.bunkai.negotiation.confirmation;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.projection.ProjectionVersions;

/**
 * What one party may say of a row as it stands, and the word that comes of it. Nothing is confirmed or refused unseen: the speaker names
 * the digest that it was shown, and another one standing is an objection.
 */
final class Speech {

    /** Why a word cannot be said. */
    enum Objection {
        /** The party has no part in the row. */
        NO_PART,
        /** What it was shown is not what stands. */
        CHANGED,
        /** It said exactly this of exactly this already. */
        SAID_ALREADY,
        /** There is no word of its own to take back. */
        NOTHING_SAID
    }

    /** Who speaks, when, and why if it says so. */
    record Speaker(PartyFact party, String person, Instant at, String reason) {
    }

    private final Parts parts;
    private final Digests digests;
    private final Stands stands;
    private final Map<UUID, RowWords> words;

    Speech(Parts parts, Digests digests, Stands stands, Map<UUID, RowWords> words) {
        this.parts = parts;
        this.digests = digests;
        this.stands = stands;
        this.words = words;
    }

    Optional<Objection> toConfirming(PartyFact speaker, RowFact row, String shown) {
        return toSaying(speaker, row, shown)
                .or(() -> Optional.of(Objection.SAID_ALREADY).filter(any -> stands.of(speaker, speaker, row).confirmed()));
    }

    /** {@code addressed}: for whom a refusal of the hospital is meant. */
    Optional<Objection> toRefusing(PartyFact speaker, RowFact row, String shown, Collection<PartyFact> addressed) {
        return toSaying(speaker, row, shown).or(() -> {
            boolean already = addressed.isEmpty() ? stands.of(speaker, speaker, row).refused()
                    : addressed.stream().allMatch(party -> stands.of(speaker, party, row).refused());
            return Optional.of(Objection.SAID_ALREADY).filter(any -> already);
        });
    }

    Optional<Objection> toWithdrawing(PartyFact speaker, RowFact row) {
        if (!parts.has(speaker, row)) {
            return Optional.of(Objection.NO_PART);
        }
        Word last = stands.of(speaker, speaker, row).word();
        return last == null || last.is(WordKind.WITHDRAW) ? Optional.of(Objection.NOTHING_SAID) : Optional.empty();
    }

    private Optional<Objection> toSaying(PartyFact speaker, RowFact row, String shown) {
        if (!parts.has(speaker, row)) {
            return Optional.of(Objection.NO_PART);
        }
        return digests.of(row, speaker.id()).equals(shown) ? Optional.empty() : Optional.of(Objection.CHANGED);
    }

    /** The word, to what the speaker sees of the row now. */
    Word say(WordKind kind, Speaker speaker, RowFact row, Set<UUID> addressed) {
        Map<UUID, String> shown = new LinkedHashMap<>();
        if (speaker.party().hospital()) {
            parts.others(row).forEach(party -> shown.put(party.id(), digests.of(row, party.id())));
        }
        return new Word(UUID.randomUUID(), row.id(), words.getOrDefault(row.id(), RowWords.NONE).next(), speaker.party().id(), kind,
                ProjectionVersions.CURRENT, digests.of(row, speaker.party().id()), shown, addressed, speaker.reason(), speaker.person(),
                speaker.at());
    }
}
