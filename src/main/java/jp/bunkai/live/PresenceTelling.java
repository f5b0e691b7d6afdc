package jp.bunkai.live;

import io.quarkus.scheduler.Scheduled;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.dossier.DossierMode;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;

/**
 * Tells each side who is here, whenever that has changed. Between organisations people see each other in a meeting only, and then those
 * of parties that may know each other: that somebody works on a dossier, and where, is otherwise an affair of its own side.
 */
@Singleton
class PresenceTelling {

    private final Presence presence;
    private final Frames frames;
    private final long seldom;
    private long lookedAt = System.nanoTime();

    PresenceTelling(Presence presence, Frames frames, LiveSettings settings) {
        this.presence = presence;
        this.frames = frames;
        this.seldom = settings.check().toNanos();
    }

    /** Looks who is there if that is due, or at once, and tells those sides for which it is not what they were told last. */
    void tell(Collection<Room> rooms, boolean atOnce) {
        long now = System.nanoTime();
        if (!atOnce && now - lookedAt < seldom) {
            return;
        }
        lookedAt = now;
        Map<UUID, List<Presence.Here>> here = presence.in(rooms.stream().map(Room::dossierId).toList());
        for (Room room : rooms) {
            List<Presence.Here> people = here.getOrDefault(room.dossierId(), List.of());
            room.sides().values().forEach(side -> {
                PresenceView seen = seen(side.dossier(), people);
                if (!seen.equals(side.presence())) {
                    side.presence(seen);
                    side.send(frame(seen));
                }
            });
        }
    }

    /** What somebody who has just come is told. */
    Buffer frame(PresenceView seen) {
        return frames.whole("presence", seen);
    }

    static PresenceView seen(ViewedDossier viewed, List<Presence.Here> here) {
        return new PresenceView(here.stream().map(person -> seen(viewed, person)).filter(Objects::nonNull).toList());
    }

    private static PresenceView.Person seen(ViewedDossier viewed, Presence.Here here) {
        Optional<Party> party = viewed.parties().stream().filter(known -> known.organisationId().equals(here.organisationId()) && !known.left()).findFirst();
        boolean own = here.organisationId().equals(viewed.viewer().organisationId());
        if (party.isEmpty() || !own && !meeting(viewed)) {
            return null;
        }
        // A subcontractor sees some rows only, and where others are would tell it of the rest.
        UUID row = own || !viewed.mine().subcontractor() ? here.rowId() : null;
        return new PresenceView.Person(here.memberId(), here.name(), party.get().id(), row);
    }

    private static boolean meeting(ViewedDossier viewed) {
        return viewed.dossier().mode() == DossierMode.MEETING;
    }

    @Scheduled(every = "10m", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        presence.forget();
    }
}
