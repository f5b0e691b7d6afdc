package jp.bunkai.negotiation.confirmation;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a party said of a row, never changed afterwards: to which content (the digest of what it saw, and the projection version that
 * wrote it), and for a word of the hospital, what each other party with a part in the row saw at that moment. So a vendor learns that
 * the hospital's word is void only by changes that it sees itself.
 *
 * @param number its place among the words of its row
 * @param shown for each other party that the word was said before, the digest of what that party saw
 * @param addressed for whom a refusal of the hospital is meant; nobody else learns of it
 * @param reason why it refused or withdrew, or null
 */
public record Word(UUID id, UUID rowId, int number, UUID partyId, WordKind kind, int projectionVersion, String digest,
        Map<UUID, String> shown, Set<UUID> addressed, String reason, String person, Instant at) {

    public Word {
        shown = Map.copyOf(shown);
        addressed = Set.copyOf(addressed);
    }

    boolean is(WordKind wanted) {
        return kind == wanted;
    }
}
