package jp.bunkai.live;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.organisation.ActingMembers;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.security.LoginLease;
import jp.bunkai.platform.security.LoginLeases;

/** Ends the streams of those whose login, membership or part in the dossier has ended. Of the hub's thread only. */
@Singleton
class Rights {

    private final LoginLeases logins;
    private final ActingMembers members;
    private final DossierAccess access;
    private final Transactions transactions;
    private final Frames frames;
    private final Duration often;
    private final Duration seldom;
    private long loginsSeenAt = System.nanoTime();

    Rights(LoginLeases logins, ActingMembers members, DossierAccess access, Transactions transactions, Frames frames, LiveSettings settings) {
        this.logins = logins;
        this.members = members;
        this.access = access;
        this.transactions = transactions;
        this.frames = frames;
        this.often = settings.poll();
        this.seldom = settings.check();
    }

    /** Looks at all logins if that is due: before something is told more often than in silence. */
    void checkLogins(Collection<Room> rooms, boolean telling) {
        long now = System.nanoTime();
        if (now - loginsSeenAt < (telling ? often : seldom).toNanos()) {
            return;
        }
        loginsSeenAt = now;
        List<Listener> listeners = rooms.stream().flatMap(room -> room.listeners().stream()).toList();
        Map<LoginLease, LoginLease.State> states = logins.states(listeners.stream().map(Listener::login).collect(Collectors.toSet()));
        listeners.forEach(listener -> {
            switch (states.get(listener.login())) {
                case ENDED -> listener.end(frames.ended(Ending.SIGNED_OUT));
                case EXPIRED -> listener.cut();
                case HOLDS -> { }
            }
        });
    }

    /** Looks whether these listeners still act for their organisation. */
    void checkMembers(Collection<Listener> listeners) {
        if (listeners.isEmpty()) {
            return;
        }
        Set<UUID> ids = listeners.stream().map(Listener::memberId).collect(Collectors.toSet());
        Set<UUID> acting = transactions.call(() -> new HashSet<>(members.among(ids)));
        listeners.stream().filter(listener -> !acting.contains(listener.memberId()))
                .forEach(listener -> listener.end(frames.ended(Ending.NO_MEMBER)));
    }

    /** Looks anew at which parties a dossier has and what each sees. */
    void checkParties(Room room) {
        for (Iterator<Side> sides = room.sides().values().iterator(); sides.hasNext();) {
            Side side = sides.next();
            try {
                side.see(transactions.call(() -> access.read(side.dossier().viewer(), room.dossierId())));
            } catch (ProblemException notVisible) {
                side.end(frames.ended(Ending.NO_PARTY));
                sides.remove();
            }
        }
    }
}
