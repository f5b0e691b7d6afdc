package jp.bunkai.live;

import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jp.bunkai.audit.AuditEvent;

/**
 * Puts the events of an organisation's chains into the one order in which it is told of them, each act once, each event followed by the
 * place behind it. Whoever is cut in between goes on from there and misses nothing and hears nothing twice.
 */
@Singleton
class Telling {

    /** Times never run backwards within a chain, so this keeps the order of each. */
    private static final Comparator<AuditEvent> ORDER = Comparator.comparing(AuditEvent::at)
            .thenComparing(event -> event.chainId().toString()).thenComparingLong(AuditEvent::seq);

    private final Frames frames;
    private final LiveCursor cursor;

    Telling(Frames frames, LiveCursor cursor) {
        this.frames = frames;
        this.cursor = cursor;
    }

    /**
     * @param places how far the chains were told before these events; every chain that the organisation reads is named
     * @param encoded gives an event's frame, so that it is encoded once for all organisations
     */
    Buffer tell(UUID dossierId, UUID organisationId, Map<UUID, Long> places, Collection<AuditEvent> events, Function<AuditEvent, Buffer> encoded) {
        Map<UUID, Long> reached = new HashMap<>(places);
        Buffer told = Buffer.buffer();
        for (AuditEvent event : events.stream().sorted(ORDER).toList()) {
            reached.put(event.chainId(), event.seq());
            told.appendBuffer(encoded.apply(event)).appendString(frames.place(cursor.write(dossierId, organisationId, reached)));
        }
        return told;
    }

    /** Of several copies of an act the one that {@link jp.bunkai.audit.ChainTail#readOnce} would give. */
    static Collection<AuditEvent> once(List<AuditEvent> events) {
        Map<UUID, AuditEvent> byAct = new HashMap<>();
        events.forEach(event -> byAct.merge(event.actId(), event,
                (a, b) -> a.chainId().toString().compareTo(b.chainId().toString()) <= 0 ? a : b));
        return byAct.values();
    }
}
