package jp.bunkai.live;

import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.audit.ChainTail;

/** Tells what happened between two places of a stream, or that it is too much to tell. */
@Singleton
class Replay {

    private final ChainTail tail;
    private final Telling telling;
    private final Frames frames;
    private final LiveCursor cursor;
    private final LiveSettings settings;

    Replay(ChainTail tail, Telling telling, Frames frames, LiveCursor cursor, LiveSettings settings) {
        this.tail = tail;
        this.telling = telling;
        this.frames = frames;
        this.cursor = cursor;
        this.settings = settings;
    }

    /**
     * The beginning of a stream: what was missed since the cursor, and the place reached.
     *
     * @param from a cursor, or null to begin now
     * @param now how far every chain that the organisation reads has grown
     */
    Buffer begin(UUID dossierId, UUID organisationId, String from, Map<UUID, Long> now) {
        Buffer end = frames.begin(cursor.write(dossierId, organisationId, now));
        if (from == null) {
            return end;
        }
        Optional<Map<UUID, Long>> since = cursor.read(dossierId, organisationId, from, now.keySet());
        boolean ours = since.isPresent() && now.entrySet().stream().allMatch(chain -> since.get().get(chain.getKey()) <= chain.getValue());
        return (ours ? missed(dossierId, organisationId, since.get(), now) : frames.reset()).appendBuffer(end);
    }

    /** What was added between two places, or the event that says that it is too much. */
    Buffer missed(UUID dossierId, UUID organisationId, Map<UUID, Long> since, Map<UUID, Long> now) {
        Map<UUID, ChainTail.Part> parts = new HashMap<>();
        now.forEach((chain, seq) -> {
            long after = since.getOrDefault(chain, 0L);
            if (seq > after) {
                parts.put(chain, new ChainTail.Part(after, seq));
            }
        });
        if (tooMuch(parts)) {
            return frames.reset();
        }
        return telling.tell(dossierId, organisationId, since, tail.readOnce(parts, now.keySet()), frames::event);
    }

    boolean tooMuch(Map<UUID, ChainTail.Part> parts) {
        return parts.values().stream().mapToLong(ChainTail.Part::length).sum() > settings.replay();
    }
}
