package jp.bunkai.live;

import io.vertx.core.buffer.Buffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import jp.bunkai.audit.Audience;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.ViewedDossier;

/** The listeners of one organisation in one dossier. They read the same chains and are written the same bytes. Of the hub's thread only. */
final class Side {

    private final Set<Listener> listeners = new HashSet<>();
    private final Map<UUID, Boolean> chains = new HashMap<>();
    private ViewedDossier dossier;
    private PresenceView presence = new PresenceView(List.of());

    Side(ViewedDossier dossier) {
        this.dossier = dossier;
    }

    /** The dossier as this organisation meets it, as of when its parties last changed. */
    ViewedDossier dossier() {
        return dossier;
    }

    void see(ViewedDossier now) {
        dossier = now;
        chains.clear();
    }

    /** Who it was last told is here. */
    PresenceView presence() {
        return presence;
    }

    void presence(PresenceView told) {
        presence = told;
    }

    boolean reads(UUID chainId, Audience audience) {
        return chains.computeIfAbsent(chainId, id -> DossierTrail.mayRead(dossier, audience));
    }

    void add(Listener listener) {
        listeners.add(listener);
    }

    List<Listener> listeners() {
        return List.copyOf(listeners);
    }

    /** Forgets those who are gone; whether anybody is left. */
    boolean alive() {
        listeners.removeIf(Listener::gone);
        return !listeners.isEmpty();
    }

    /** Writes the same bytes to everybody, in one go on each event loop. */
    void send(Buffer frames) {
        Map<Executor, List<Listener>> byLoop = listeners.stream().collect(Collectors.groupingBy(Listener::loop));
        byLoop.forEach((loop, there) -> loop.execute(() -> there.forEach(listener -> listener.write(frames))));
    }

    void end(Buffer lastWord) {
        listeners.forEach(listener -> listener.end(lastWord));
    }
}
