package jp.bunkai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.ChainCheck.Finding;
import jp.bunkai.audit.ChainCheck.Flaw;
import jp.bunkai.audit.ChainCheck.Head;
import jp.bunkai.audit.ChainFileCheck.NoChainException;
import jp.bunkai.catalogue.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chain as a file: whoever holds it finds out, without us, whether an event was removed, changed, moved or inserted. */
class ChainFileTest {

    private static final Chain CHAIN = Chain.ofDossier(UUID.fromString("6f1c1a52-0000-4000-8000-000000000001"), Audience.all());
    private static final UUID OTHER = UUID.fromString("6f1c1a52-0000-4000-8000-000000000002");

    private final List<AuditEvent> events = events("東", 5);
    private final Head head = new Head(5, events.get(4).hash());
    private final List<String> lines = lines(ChainFile.of(CHAIN, head, events));

    @Test
    void aFileThatNobodyTouchedIsWhole() throws Exception {
        ChainFileCheck.Result result = check(lines, null);
        assertTrue(result.whole());
        assertEquals(5, result.events());
        assertEquals(head, result.head());
        assertEquals(CHAIN.id(), result.chain());
    }

    @Test
    void anyToolThatComputesTheHashCanCheckALine() throws Exception {
        String[] line = lines.get(2).split("\t", 2);
        assertEquals(line[0], HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line[1].getBytes(StandardCharsets.UTF_8))));
        assertTrue(line[1].contains("\"previous\":\"" + lines.get(1).split("\t")[0] + "\""), line[1]);
    }

    @Test
    void aRemovedLineIsMissed() throws Exception {
        assertEquals(List.of(new Finding(Flaw.REMOVED, 3)), check(without(3), null).flaws());
        assertEquals(List.of(new Finding(Flaw.REMOVED, 5)), check(without(5), null).flaws());
    }

    @Test
    void aChangedWordIsFound() throws Exception {
        List<String> changed = new ArrayList<>(lines);
        changed.set(3, changed.get(3).replace("東3", "西3"));
        assertEquals(List.of(new Finding(Flaw.CHANGED, 3)), check(changed, null).flaws());
    }

    @Test
    void swappedLinesAreFound() throws Exception {
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, 2, 3);
        assertTrue(check(swapped, null).flaws().contains(new Finding(Flaw.MOVED, 2)));
    }

    @Test
    void anInsertedLineIsFound() throws Exception {
        List<String> more = new ArrayList<>(lines);
        more.add(3, lines(ChainFile.of(CHAIN, head, events("西", 5))).get(3));
        assertTrue(check(more, null).flaws().contains(new Finding(Flaw.INSERTED, 3)));
    }

    @Test
    void theSameEventInOtherBytesIsNotTheOneThatWasHashed() throws Exception {
        List<String> respelled = new ArrayList<>(lines);
        respelled.set(2, respelled.get(2).replace("\"seq\":\"2\"", "\"seq\": \"2\""));
        assertEquals(List.of(3), check(respelled, null).unreadable());
    }

    @Test
    void aChainRewrittenWholeIsFoundByAReceiptOnly() throws Exception {
        List<AuditEvent> rewritten = events("西", 5);
        List<String> file = lines(ChainFile.of(CHAIN, new Head(5, rewritten.get(4).hash()), rewritten));
        assertTrue(check(file, null).whole());
        assertEquals(List.of(new Finding(Flaw.CHANGED, 4)), check(file, new Head(4, events.get(3).hash())).flaws());
    }

    @Test
    void whatIsNoChainIsSaidToBeNone() {
        for (String text : List.of("", "{}", "hello", "{\"kind\":\"bunkai-audit-chain\"}", "[1]", "\u0000")) {
            assertThrows(NoChainException.class, () -> ChainFileCheck.check(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null), text);
        }
    }

    @Test
    void theCommandSaysByItsExitCodeWhatItFound(@TempDir Path folder) throws IOException {
        CheckTrailCommand command = new CheckTrailCommand();
        Path whole = Files.write(folder.resolve("a.chain.txt"), lines);
        assertEquals(0, command.run(whole.toString()));
        assertEquals(0, command.run(whole.toString(), "--head", "3:" + events.get(2).hash()));
        assertEquals(1, command.run(whole.toString(), "--head", "3:" + events.get(1).hash()));
        assertEquals(1, command.run(Files.write(folder.resolve("b.chain.txt"), without(2)).toString()));
        assertEquals(2, command.run(folder.resolve("missing").toString()));
        assertEquals(2, command.run(Files.writeString(folder.resolve("c.txt"), "no chain").toString()));
        assertEquals(2, command.run());
    }

    private List<String> without(int line) {
        List<String> fewer = new ArrayList<>(lines);
        fewer.remove(line);
        return fewer;
    }

    private static ChainFileCheck.Result check(List<String> lines, Head known) throws Exception {
        return ChainFileCheck.check(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), known);
    }

    private static List<String> lines(byte[] file) {
        return Arrays.asList(new String(file, StandardCharsets.UTF_8).split("\n"));
    }

    private static List<AuditEvent> events(String word, int count) {
        List<AuditEvent> events = new ArrayList<>();
        String previous = AuditEvent.GENESIS;
        for (int seq = 1; seq <= count; seq++) {
            AuditEntry entry = AuditEntry.of("ROW_CHANGED", Subject.ROW, OTHER, new Text(word + seq + "「\"\\\n\u0001𠮟」", "e" + seq)).changing("note", null, "=1+1");
            AuditEvent event = AuditEvent.sealed(CHAIN.id(), seq, OTHER, Instant.parse("2026-04-01T00:00:00.12345" + seq + "Z"),
                    new Actor(seq == 1 ? null : OTHER, "佐藤", OTHER, "みどり野"), entry, seq == 2 ? null : "r" + seq, previous);
            previous = event.hash();
            events.add(event);
        }
        return events;
    }
}
