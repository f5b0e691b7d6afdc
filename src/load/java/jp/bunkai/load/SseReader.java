package jp.bunkai.load;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;

/** Takes a stream apart into its events and remembers the place behind the last whole one. */
final class SseReader {

    private final int person;
    private final Ledger ledger;
    private String rest = "";
    private String place;

    SseReader(int person, Ledger ledger) {
        this.person = person;
        this.ledger = ledger;
    }

    /** The place behind the last event that came whole; null before the first. */
    String place() {
        return place;
    }

    /** A new connection: what had come of an event in the midst of which the last one was cut, comes again. */
    void begin() {
        rest = "";
    }

    void hear(Buffer chunk) {
        long now = System.nanoTime();
        String text = rest + chunk.toString(StandardCharsets.ISO_8859_1);
        int from = 0;
        for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n", from)) {
            event(text.substring(from, end + 1), now);
            from = end + 2;
        }
        rest = text.substring(from);
    }

    private void event(String event, long now) {
        String act = between(event, "\"actId\":\"", "\"");
        if (act != null) {
            ledger.heard(person, new Ledger.Heard(act + "/" + between(event, "\"field\":", ",\""), between(event, "\"requestId\":\"", "\""), now));
        } else if (event.startsWith("event: reset") || event.startsWith("event: session-ended")) {
            ledger.odd("a stream said " + event.substring(7, event.indexOf('\n')));
        }
        String id = event.startsWith("id: ") ? between(event, "id: ", "\n") : between(event, "\nid: ", "\n");
        place = id != null ? id : place;
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before);
        if (start < 0) {
            return null;
        }
        int end = text.indexOf(after, start + before.length());
        return end < 0 ? text.substring(start + before.length()) : text.substring(start + before.length(), end);
    }
}
