package jp.bunkai.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.bunkai.audit.TrailGrew;
import org.jboss.logging.Logger;

/**
 * The one thread that finds out what happened and tells it. It goes round several times a second, and at once after a commit on this
 * node; without listeners it asks the database nothing.
 */
@Singleton
class LiveHub {

    private static final Logger LOG = Logger.getLogger(LiveHub.class);

    private final Rooms rooms;
    private final LiveSettings settings;
    private final Semaphore bell = new Semaphore(0);
    private final Queue<Joining> arrivals = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::goRound, "bunkai-live");
    private volatile boolean open;
    private volatile boolean moved;

    LiveHub(Rooms rooms, LiveSettings settings) {
        this.rooms = rooms;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        open = true;
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends every stream, so that its reader goes to another node, and a stopping server waits for nobody. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        open = false;
        bell.release();
        thread.join(TimeUnit.SECONDS.toMillis(2));
    }

    void grew(@Observes TrailGrew trail) {
        if (rooms.concerns(trail.scopeIds())) {
            bell.release();
        }
    }

    void somebodyCameOrWent() {
        moved = true;
        bell.release();
    }

    void join(Joining arrival) {
        arrivals.add(arrival);
        bell.release();
    }

    int queueBytes() {
        return (int) settings.queue().asLongValue();
    }

    private void goRound() {
        while (open) {
            try {
                if (bell.tryAcquire(settings.poll().toNanos(), TimeUnit.NANOSECONDS)) {
                    bell.drainPermits();
                }
                List<Joining> come = new ArrayList<>();
                for (Joining arrival = arrivals.poll(); arrival != null; arrival = arrivals.poll()) {
                    come.add(arrival);
                }
                boolean look = moved;
                moved = false;
                round(come, look);
            } catch (InterruptedException e) {
                open = false;
            }
        }
        rooms.cutAll();
        arrivals.forEach(arrival -> arrival.listener().cut());
    }

    private void round(List<Joining> come, boolean look) {
        try {
            rooms.round(come, look);
        } catch (RuntimeException e) {
            // What could not be told is told when they come back: nothing is lost, only late.
            LOG.warn("Events could not be told; all streams are cut and come back", e);
            come.forEach(arrival -> arrival.listener().cut());
            rooms.cutAll();
        }
    }
}
