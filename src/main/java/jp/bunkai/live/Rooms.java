package jp.bunkai.live;

import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.bunkai.audit.AuditEvent;
import jp.bunkai.audit.Chain;
import jp.bunkai.audit.ChainTail;
import jp.bunkai.audit.Subject;

/**
 * All dossiers with listeners, and one round through them: where the chains stand, what is new, who may still be told, and telling it.
 * A chain is read once and an event encoded once, however many listen.
 */
@Singleton
class Rooms {

    /** Events after which parties may see other things of a dossier, or of each other, than before. */
    private static final Set<String> OF_PARTIES = Set.of(Subject.PARTY, Subject.DOSSIER, "MEETING");

    private final ChainTail tail;
    private final Replay replay;
    private final Telling telling;
    private final Frames frames;
    private final Rights rights;
    private final PresenceTelling presence;
    private final Map<UUID, Room> rooms = new ConcurrentHashMap<>();
    private final Map<UUID, Long> ownAffairs = new ConcurrentHashMap<>();
    private final long heartbeat;
    private final long look;
    private long saidAt = System.nanoTime();
    private long lookedAt = saidAt;

    Rooms(ChainTail tail, Replay replay, Telling telling, Frames frames, Rights rights, PresenceTelling presence,
            LiveSettings settings) {
        this.tail = tail;
        this.replay = replay;
        this.telling = telling;
        this.frames = frames;
        this.rights = rights;
        this.presence = presence;
        this.heartbeat = settings.heartbeat().toNanos();
        this.look = settings.poll().toNanos();
    }

    /** Whether anybody listens to one of these dossiers or acts for one of these organisations; may be asked by any thread. */
    boolean concerns(Set<UUID> scopeIds) {
        return scopeIds.stream().anyMatch(scope -> rooms.containsKey(scope) || ownAffairs.containsKey(scope));
    }

    void cutAll() {
        rooms.values().forEach(room -> room.listeners().forEach(Listener::cut));
        rooms.clear();
        ownAffairs.clear();
    }

    /** One round. Those who come are taken in at its end: the places they were told up to are not ahead of what this round reads. */
    void round(List<Joining> come, boolean somebodyMoved) {
        forgetWhoIsGone();
        if (rooms.isEmpty() && come.isEmpty()) {
            ownAffairs.clear();
            return;
        }
        Set<UUID> organisations = organisations(come);
        Set<UUID> scopes = new HashSet<>(organisations);
        scopes.addAll(rooms.keySet());
        come.forEach(joining -> scopes.add(joining.dossier().id()));
        Map<UUID, List<ChainTail.Grown>> heads = tail.heads(scopes).stream().collect(Collectors.groupingBy(head -> head.chain().scopeId()));
        Map<UUID, Long> own = new HashMap<>();
        organisations.forEach(id -> own.put(id, own(heads.getOrDefault(id, List.of()))));
        membersOf(changed(own));
        for (Room room : rooms.values()) {
            tell(room, heads.getOrDefault(room.dossierId(), List.of()));
        }
        come.forEach(joining -> takeIn(joining, heads.getOrDefault(joining.dossier().id(), List.of())));
        rights.checkMembers(come.stream().map(Joining::listener).toList());
        rights.checkLogins(rooms.values(), false);
        presence.tell(rooms.values(), somebodyMoved);
        sayThatWeAreThere();
    }

    /** A few times a second: hundreds listen, and a busy meeting makes many rounds. */
    private void forgetWhoIsGone() {
        long now = System.nanoTime();
        if (now - lookedAt >= look) {
            lookedAt = now;
            rooms.values().removeIf(room -> !room.alive());
        }
    }

    private Set<UUID> organisations(List<Joining> come) {
        Set<UUID> organisations = rooms.values().stream().flatMap(room -> room.sides().keySet().stream()).collect(Collectors.toSet());
        come.forEach(joining -> organisations.add(joining.dossier().viewer().organisationId()));
        return organisations;
    }

    private static long own(List<ChainTail.Grown> heads) {
        return heads.stream().filter(head -> head.chain().scope() == Chain.Scope.ORGANISATION).mapToLong(ChainTail.Grown::seq).sum();
    }

    /** The organisations in whose own affairs, such as who its members are, something happened. */
    private Set<UUID> changed(Map<UUID, Long> own) {
        Set<UUID> changed = own.keySet().stream().filter(id -> ownAffairs.containsKey(id) && !ownAffairs.get(id).equals(own.get(id)))
                .collect(Collectors.toSet());
        ownAffairs.keySet().retainAll(own.keySet());
        ownAffairs.putAll(own);
        return changed;
    }

    private void membersOf(Set<UUID> organisations) {
        List<Listener> listeners = rooms.values().stream().flatMap(room -> room.sides().entrySet().stream())
                .filter(side -> organisations.contains(side.getKey())).flatMap(side -> side.getValue().listeners().stream()).toList();
        rights.checkMembers(listeners);
    }

    private void tell(Room room, List<ChainTail.Grown> heads) {
        Map<UUID, Map<UUID, Long>> before = new HashMap<>();
        room.sides().forEach((organisation, side) -> before.put(organisation, room.places(side)));
        Map<UUID, ChainTail.Part> added = room.advance(heads);
        if (added.isEmpty()) {
            return;
        }
        if (replay.tooMuch(added)) {
            rights.checkParties(room);
            rights.checkLogins(rooms.values(), true);
            room.sides().forEach((organisation, side) -> side.send(replay.begin(room.dossierId(), organisation, "", room.places(side))));
            return;
        }
        List<AuditEvent> events = tail.read(added);
        checkBefore(room, events);
        Map<AuditEvent, Buffer> encoded = new HashMap<>();
        room.sides().forEach((organisation, side) -> {
            Map<UUID, Long> places = room.places(side);
            List<AuditEvent> theirs = events.stream().filter(event -> places.containsKey(event.chainId())).toList();
            if (!theirs.isEmpty()) {
                side.send(telling.tell(room.dossierId(), organisation, before.get(organisation), Telling.once(theirs),
                        event -> encoded.computeIfAbsent(event, frames::event)));
            }
        });
    }

    private void checkBefore(Room room, Collection<AuditEvent> events) {
        if (events.stream().anyMatch(event -> OF_PARTIES.contains(event.entry().subject().kind()))) {
            rights.checkParties(room);
        }
        rights.checkLogins(rooms.values(), true);
    }

    private void takeIn(Joining joining, List<ChainTail.Grown> heads) {
        UUID organisation = joining.dossier().viewer().organisationId();
        Room room = rooms.computeIfAbsent(joining.dossier().id(), id -> new Room(id, heads));
        Side side = room.sides().computeIfAbsent(organisation, id -> new Side(joining.dossier()));
        side.add(joining.listener());
        if (!side.presence().people().isEmpty()) {
            joining.listener().send(presence.frame(side.presence()));
        }
        Map<UUID, Long> now = room.places(side);
        if (!now.equals(joining.places())) {
            rights.checkParties(room);
            joining.listener().send(replay.missed(room.dossierId(), organisation, joining.places(), now));
        }
    }

    private void sayThatWeAreThere() {
        long now = System.nanoTime();
        if (now - saidAt > heartbeat) {
            saidAt = now;
            rooms.values().forEach(room -> room.sides().values().forEach(side -> side.send(Frames.HEARTBEAT)));
        }
    }
}
