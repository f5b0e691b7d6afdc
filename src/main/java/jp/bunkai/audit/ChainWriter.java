package jp.bunkai.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jp.bunkai.platform.http.RequestId;

/** Locks the heads, gives each event its number, its time and its hash, and stores it. Time never runs backwards within a chain. */
@ApplicationScoped
class ChainWriter {

    private final ChainStore store;
    private final Clock clock;
    private final RequestId request;

    ChainWriter(ChainStore store, Clock clock, RequestId request) {
        this.store = store;
        this.clock = clock;
        this.request = request;
    }

    void write(List<PendingEvents.ChainEvents> pending) {
        List<ChainStore.LockedHead> heads = new ArrayList<>();
        pending.forEach(events -> heads.add(store.lock(events.chain())));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<AuditEvent> sealed = new ArrayList<>();
        for (int i = 0; i < pending.size(); i++) {
            sealed.addAll(seal(pending.get(i), heads.get(i), now));
        }
        store.append(sealed);
    }

    private List<AuditEvent> seal(PendingEvents.ChainEvents events, ChainStore.LockedHead head, Instant now) {
        Instant at = now.isBefore(head.at()) ? head.at() : now;
        // Work that no request started, such as a worker's, has no request to name.
        String requestId = Arc.container().requestContext().isActive() ? request.value() : null;
        long seq = head.seq();
        String previous = head.hash();
        List<AuditEvent> sealed = new ArrayList<>();
        for (PendingEvents.Told told : events.told()) {
            AuditEvent event = AuditEvent.sealed(events.chain().id(), ++seq, told.actId(), at, told.by(), told.entry(), requestId,
                    previous);
            previous = event.hash();
            sealed.add(event);
        }
        return sealed;
    }
}
