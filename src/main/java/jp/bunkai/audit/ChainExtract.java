package jp.bunkai.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Text;

/**
 * A chain as a file: one event on a line, in the canonical form that was hashed, followed by its hash. So whoever holds the file can
 * compute every hash again with any program, and {@link ChainCheck} can without a database.
 */
public final class ChainExtract {

    private static final String HASH = "hash";
    private static final JsonFactory JSON = new JsonFactory();

    private ChainExtract() {
    }

    public static byte[] write(List<AuditEvent> events) {
        StringBuilder lines = new StringBuilder();
        for (AuditEvent event : events) {
            String canonical = EventHash.canonical(event);
            lines.append(canonical, 0, canonical.length() - 1).append(",\"").append(HASH).append("\":\"").append(event.hash()).append("\"}\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The events of such a file; an {@link IllegalArgumentException} where a line is none. */
    public static List<AuditEvent> read(byte[] file) {
        List<AuditEvent> events = new ArrayList<>();
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                events.add(event(fields(line)));
            }
        }
        return events;
    }

    private static Map<String, String> fields(String line) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                expect(value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NULL);
                expect(!fields.containsKey(name));
                fields.put(name, value == JsonToken.VALUE_NULL ? null : parser.getText());
            }
            expect(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException("A line is no event", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
        return fields;
    }

    private static AuditEvent event(Map<String, String> fields) {
        try {
            Actor actor = new Actor(id(fields.get("personId")), fields.get("person"), id(fields.get("organisationId")), fields.get("organisation"));
            AuditEntry entry = new AuditEntry(fields.get("action"), new Subject(fields.get("subject"), id(fields.get("subjectId"))),
                    new Text(fields.get("textJa"), fields.get("textEn")), fields.get("field"), fields.get("before"), fields.get("after"),
                    fields.get("detail"), fields.get("reason"));
            AuditEvent event = new AuditEvent(id(fields.get("chain")), Long.parseLong(fields.get("seq")), id(fields.get("act")),
                    Instant.parse(fields.get("at")), actor, entry, fields.get("requestId"), fields.get("previous"), fields.get(HASH));
            // A member that no event has would stand there unhashed.
            expect(fields.size() == 22 && "1".equals(fields.get("version")) && event.hash() != null && event.previousHash() != null);
            return event;
        } catch (NullPointerException | DateTimeException e) {
            throw new IllegalArgumentException("A line is no event", e);
        }
    }

    private static UUID id(String written) {
        return "null".equals(written) ? null : UUID.fromString(written);
    }

    private static void expect(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("A line is no event");
        }
    }
}
