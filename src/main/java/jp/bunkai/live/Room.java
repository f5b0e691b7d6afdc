package jp.bunkai.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.audit.ChainTail;

/** A dossier that somebody listens to: how far each of its chains has been told, and to whom. Of the hub's thread only. */
final class Room {

    private final UUID dossierId;
    private final Map<UUID, ChainTail.Grown> chains = new HashMap<>();
    private final Map<UUID, Side> sides = new HashMap<>();

    /** @param heads how far the chains had grown when the first listener came */
    Room(UUID dossierId, Collection<ChainTail.Grown> heads) {
        this.dossierId = dossierId;
        heads.forEach(head -> chains.put(head.chainId(), head));
    }

    UUID dossierId() {
        return dossierId;
    }

    /** By organisation. */
    Map<UUID, Side> sides() {
        return sides;
    }

    /** What was added to the chains since they were told, and from now on counts as told. */
    Map<UUID, ChainTail.Part> advance(Collection<ChainTail.Grown> heads) {
        Map<UUID, ChainTail.Part> added = new HashMap<>();
        for (ChainTail.Grown head : heads) {
            ChainTail.Grown told = chains.put(head.chainId(), head);
            long after = told == null ? 0 : told.seq();
            if (head.seq() > after) {
                added.put(head.chainId(), new ChainTail.Part(after, head.seq()));
            }
        }
        return added;
    }

    /** The chains that this side reads, with how far they have been told. */
    Map<UUID, Long> places(Side side) {
        Map<UUID, Long> places = new HashMap<>();
        chains.forEach((id, grown) -> {
            if (side.reads(id, grown.chain().audience())) {
                places.put(id, grown.seq());
            }
        });
        return places;
    }

    /** Forgets who is gone; whether anybody is left. */
    boolean alive() {
        sides.values().removeIf(side -> !side.alive());
        return !sides.isEmpty();
    }

    List<Listener> listeners() {
        return sides.values().stream().flatMap(side -> side.listeners().stream()).toList();
    }
}
