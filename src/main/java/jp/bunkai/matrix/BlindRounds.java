package jp.bunkai.matrix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What blind rounds of declarations mean to the rows of a dossier: of which rows a round has closed, so that vendors may learn that
 * declarations clash, and which vendors are being asked now, whose declaration nobody may change meanwhile.
 *
 * @param asking by row, the parties asked in the open round
 */
public record BlindRounds(Set<UUID> closed, Map<UUID, Set<UUID>> asking) {

    public static final BlindRounds NONE = new BlindRounds(Set.of(), Map.of());

    public BlindRounds {
        closed = Set.copyOf(closed);
        Map<UUID, Set<UUID>> copied = new HashMap<>();
        asking.forEach((row, parties) -> copied.put(row, Set.copyOf(parties)));
        asking = Map.copyOf(copied);
    }

    /** Whether a round that held this row has closed. */
    public boolean closed(UUID row) {
        return closed.contains(row);
    }

    /** Whether this party is being asked about this row now. */
    public boolean asking(UUID row, UUID party) {
        return asking.getOrDefault(row, Set.of()).contains(party);
    }

    /** Gathers what was read line by line. */
    public static final class Gathered {
        private final Set<UUID> closed = new HashSet<>();
        private final Map<UUID, Set<UUID>> asking = new HashMap<>();

        public void closed(UUID row) {
            closed.add(row);
        }

        public void asking(UUID row, UUID party) {
            asking.computeIfAbsent(row, any -> new HashSet<>()).add(party);
        }

        public BlindRounds whole() {
            return new BlindRounds(closed, asking);
        }
    }
}
