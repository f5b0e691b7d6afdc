package jp.bunkai.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The hash of an event: SHA-256 over its canonical JSON (RFC 8785), which holds every field of the event, its chain, its number and
 * the hash of the event before it. All values are strings, so the canonical form needs sorted names and the escapes of
 * ECMAScript only. The form is frozen as version 1; a golden test holds it.
 */
final class EventHash {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private EventHash() {
    }

    static String of(AuditEvent event) {
        return HexFormat.of().formatHex(sha256().digest(canonical(event).getBytes(StandardCharsets.UTF_8)));
    }

    static String canonical(AuditEvent event) {
        AuditEntry entry = event.entry();
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put("version", "1");
        fields.put("chain", event.chainId().toString());
        fields.put("seq", Long.toString(event.seq()));
        fields.put("act", event.actId().toString());
        fields.put("at", MICROSECONDS.format(event.at()));
        fields.put("personId", String.valueOf(event.actor().personId()));
        fields.put("person", event.actor().name());
        fields.put("organisationId", String.valueOf(event.actor().organisationId()));
        fields.put("organisation", event.actor().organisationName());
        fields.put("action", entry.action());
        fields.put("subject", entry.subject().kind());
        fields.put("subjectId", entry.subject().id().toString());
        fields.put("textJa", entry.text().ja());
        fields.put("textEn", entry.text().en());
        fields.put("field", entry.field());
        fields.put("before", entry.before());
        fields.put("after", entry.after());
        fields.put("detail", entry.detail());
        fields.put("reason", entry.reason());
        fields.put("requestId", event.requestId());
        fields.put("previous", event.previousHash());
        StringBuilder json = new StringBuilder("{");
        for (Map.Entry<String, String> field : fields.entrySet()) {
            json.append(json.length() == 1 ? "" : ",");
            quote(json, field.getKey());
            json.append(':');
            quote(json, field.getValue());
        }
        return json.append('}').toString();
    }

    private static void quote(StringBuilder json, String value) {
        if (value == null) {
            json.append("null");
            return;
        }
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < 0x20) {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
