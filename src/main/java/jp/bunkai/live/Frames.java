package jp.bunkai.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import jp.bunkai.audit.AuditEvent;

/** Writes what streams carry, in the form of server-sent events. What is the same for several readers is encoded once. */
@Singleton
class Frames {

    /** Says nothing, and keeps proxies from taking a quiet stream for a dead one. */
    static final Buffer HEARTBEAT = Buffer.buffer(":\n\n");
    /** How long a browser waits before it comes back by itself. */
    private static final String RETRY = "retry: 1000\n";

    private final ObjectMapper json;

    Frames(ObjectMapper json) {
        this.json = json;
    }

    /** An audit event without its place, which differs from one organisation to the other. */
    Buffer event(AuditEvent event) {
        return frame(event.entry().subject().kind().toLowerCase(Locale.ROOT).replace('_', '-'), LiveEventView.of(event));
    }

    /** How a stream begins: where it stands. */
    Buffer begin(String cursor) {
        return Buffer.buffer(RETRY).appendString(place(cursor));
    }

    /** Ends an event with the place behind it. */
    String place(String cursor) {
        return "id: " + cursor + "\n\n";
    }

    /** What was missed is too much to tell, or its place is not known here: read everything again. */
    Buffer reset() {
        return whole("reset", Map.of());
    }

    /** The last word of a stream whose reader may no longer read it. */
    Buffer ended(Ending why) {
        return whole("session-ended", new SessionEndedView(why));
    }

    /** An event that has no place. */
    Buffer whole(String name, Object data) {
        return frame(name, data).appendString("\n");
    }

    private Buffer frame(String name, Object data) {
        try {
            return Buffer.buffer("event: " + name + "\ndata: ").appendBytes(json.writeValueAsBytes(data)).appendString("\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
