package jp.bunkai.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.Text;

/**
 * Reads a {@link ChainFile} and tells whether the chain is what was written, without the database. A line that cannot be read counts as
 * changed. The head in the file itself is worth no more than the file; one from a receipt or an evidence record may be given besides.
 */
public final class ChainFileCheck {

    /** Longer lines are not ours: no field of an event is larger than a request may be. */
    private static final int LONGEST_LINE = 8_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ChainFileCheck() {
    }

    /** What was found: {@code flaws} is empty where the chain is whole, {@code unreadable} are line numbers, the first line being 1. */
    public record Result(UUID chain, ChainCheck.Head head, int events, List<ChainCheck.Finding> flaws, List<Integer> unreadable) {

        /** Whether nothing was removed, changed, inserted or moved. */
        public boolean whole() {
            return flaws.isEmpty() && unreadable.isEmpty();
        }
    }

    /** The file is no chain at all. */
    public static final class NoChainException extends Exception {

        NoChainException() {
            super("no chain file");
        }
    }

    /** {@code known} is a head from outside, or null. */
    public static Result check(InputStream file, ChainCheck.Head known) throws IOException, NoChainException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        JsonNode header = header(lines.readLine());
        UUID chain = UUID.fromString(header.get("chain").textValue());
        ChainCheck.Head head = new ChainCheck.Head(Long.parseLong(header.get("headSeq").textValue()), header.get("headHash").textValue());
        List<AuditEvent> events = new ArrayList<>();
        List<Integer> unreadable = new ArrayList<>();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            AuditEvent event = event(line);
            if (event == null) {
                unreadable.add(number);
            } else {
                events.add(event);
            }
        }
        Set<ChainCheck.Finding> flaws = new LinkedHashSet<>(ChainCheck.check(chain, events, head));
        if (known != null) {
            flaws.addAll(ChainCheck.check(chain, events, known));
        }
        return new Result(chain, head, events.size(), List.copyOf(flaws), List.copyOf(unreadable));
    }

    private static JsonNode header(String line) throws NoChainException {
        try {
            JsonNode header = line == null ? null : JSON.readTree(line);
            if (header != null && header.isObject() && ChainFile.KIND.equals(text(header, "kind")) && "1".equals(text(header, "version"))
                    && text(header, "headHash").matches("[0-9a-f]{64}") && text(header, "headSeq").matches("\\d{1,18}")) {
                UUID.fromString(text(header, "chain"));
                return header;
            }
        } catch (JsonProcessingException | IllegalArgumentException notOurs) {
            // falls through to the same answer
        }
        throw new NoChainException();
    }

    /** The event of a line; null where the line is none, or says in other bytes what its hash was not taken of. */
    private static AuditEvent event(String line) {
        int tab = line.indexOf('\t');
        if (tab != 64 || line.length() > LONGEST_LINE) {
            return null;
        }
        try {
            JsonNode event = JSON.readTree(line.substring(tab + 1));
            Actor actor = new Actor(uuid(event, "personId"), text(event, "person"), uuid(event, "organisationId"), text(event, "organisation"));
            AuditEntry entry = new AuditEntry(text(event, "action"), new Subject(text(event, "subject"), uuid(event, "subjectId")),
                    new Text(text(event, "textJa"), text(event, "textEn")), text(event, "field"), text(event, "before"), text(event, "after"),
                    text(event, "detail"), text(event, "reason"));
            AuditEvent read = new AuditEvent(uuid(event, "chain"), Long.parseLong(text(event, "seq")), uuid(event, "act"), Instant.parse(text(event, "at")),
                    actor, entry, text(event, "requestId"), text(event, "previous"), line.substring(0, tab));
            // Two spellings of one event must not both pass: only the bytes that were hashed do.
            return EventHash.canonical(read).equals(line.substring(tab + 1)) ? read : null;
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException | DateTimeException notOurs) {
            return null;
        }
    }

    private static UUID uuid(JsonNode node, String field) {
        String text = text(node, field);
        return text == null || "null".equals(text) ? null : UUID.fromString(text);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.textValue();
    }
}
