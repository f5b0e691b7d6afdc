package jp.bunkai.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What one transaction has to tell, until it commits: by chain, in the order told. */
final class PendingEvents {

    /** An act and who did it. */
    record Told(UUID actId, Actor by, AuditEntry entry) {
    }

    /** The acts told to one chain. */
    record ChainEvents(Chain chain, List<Told> told) {
    }

    private final Map<UUID, ChainEvents> byChain = new TreeMap<>(Comparator.comparing(UUID::toString));

    void add(Chain chain, UUID actId, Actor by, AuditEntry entry) {
        byChain.computeIfAbsent(chain.id(), id -> new ChainEvents(chain, new ArrayList<>())).told().add(new Told(actId, by, entry));
    }

    /** The dossiers and organisations that are told of. */
    Set<UUID> scopes() {
        return byChain.values().stream().map(events -> events.chain().scopeId()).collect(Collectors.toSet());
    }

    /** Chains in the order in which every transaction locks their heads, so that two of them never wait for each other. */
    List<ChainEvents> inOrder() {
        return List.copyOf(byChain.values());
    }
}
