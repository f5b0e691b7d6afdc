package jp.bunkai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.ChainCheck.Finding;
import jp.bunkai.audit.ChainCheck.Flaw;
import jp.bunkai.audit.ChainCheck.Head;
import jp.bunkai.catalogue.Text;
import org.junit.jupiter.api.Test;

/** Every way of tampering with a chain is found, at its place. */
class ChainCheckTest {

    private static final UUID CHAIN = UUID.fromString("6f1c1a52-0000-4000-8000-000000000001");
    private static final UUID SUBJECT = UUID.fromString("6f1c1a52-0000-4000-8000-000000000002");
    private static final UUID PERSON = UUID.fromString("6f1c1a52-0000-4000-8000-000000000003");
    private static final UUID ORGANISATION = UUID.fromString("6f1c1a52-0000-4000-8000-000000000004");

    private final List<AuditEvent> chain = chain(5);
    private final Head head = new Head(5, chain.get(4).hash());

    @Test
    void aChainThatNobodyTouchedIsWhole() {
        assertEquals(List.of(), check(chain, head));
        assertEquals(List.of(), check(List.of(), Head.EMPTY));
    }

    @Test
    void aChainThatHasGrownSinceAnOldReceiptIsWhole() {
        assertEquals(List.of(), check(chain, new Head(3, chain.get(2).hash())));
    }

    @Test
    void anEventTakenFromTheMiddleIsMissed() {
        assertEquals(List.of(new Finding(Flaw.REMOVED, 3)), check(without(chain, 2), head));
    }

    @Test
    void theFirstEventIsMissed() {
        assertEquals(List.of(new Finding(Flaw.REMOVED, 1)), check(without(chain, 0), head));
    }

    @Test
    void eventsTakenFromTheEndAreMissed() {
        assertEquals(List.of(new Finding(Flaw.REMOVED, 4), new Finding(Flaw.REMOVED, 5)), check(chain.subList(0, 3), head));
    }

    @Test
    void aHeadOrANumberFarOffFillsNoMemory() {
        List<Finding> found = check(chain, new Head(Long.MAX_VALUE, "0".repeat(64)));
        assertEquals(1000, found.size());
        List<AuditEvent> far = new ArrayList<>(chain);
        far.add(event(1_000_000_000_000L, chain.get(4).hash(), "遠い"));
        assertEquals(1000, check(far, head).size());
    }

    @Test
    void anEventThatWasChangedIsFound() {
        AuditEvent old = chain.get(1);
        AuditEvent changed = new AuditEvent(CHAIN, 2, old.actId(), old.at(), old.actor(),
                old.entry().changing("name", "東", "北"), old.requestId(), old.previousHash(), old.hash());
        assertEquals(List.of(new Finding(Flaw.CHANGED, 2)), check(with(chain, 1, changed), head));
    }

    @Test
    void aDetailThatWasSlippedInIsFound() {
        AuditEvent old = chain.get(1);
        AuditEvent changed = new AuditEvent(CHAIN, 2, old.actId(), old.at(), old.actor(), old.entry().with("\"A\""), old.requestId(),
                old.previousHash(), old.hash());
        assertEquals(List.of(new Finding(Flaw.CHANGED, 2)), check(with(chain, 1, changed), head));
    }

    @Test
    void anEventThatWasChangedAndHashedAnewBreaksTheNext() {
        AuditEvent old = chain.get(1);
        AuditEvent changed = AuditEvent.sealed(CHAIN, 2, old.actId(), old.at(), old.actor(),
                old.entry().changing("name", "東", "北"), old.requestId(), old.previousHash());
        assertEquals(List.of(new Finding(Flaw.UNLINKED, 3)), check(with(chain, 1, changed), head));
    }

    @Test
    void aChainThatWasWrittenAnewFromSomewhereOnIsFoundByAReceipt() {
        List<AuditEvent> rewritten = new ArrayList<>(chain.subList(0, 3));
        rewritten.add(event(4, rewritten.get(2).hash(), "書き換え"));
        rewritten.add(event(5, rewritten.get(3).hash(), "書き換え"));
        assertEquals(List.of(new Finding(Flaw.CHANGED, 5)), check(rewritten, head));
        assertEquals(List.of(), check(rewritten, new Head(5, rewritten.get(4).hash())));
    }

    @Test
    void eventsThatChangedPlacesAreFound() {
        List<AuditEvent> moved = new ArrayList<>(chain);
        moved.add(3, moved.remove(1));
        assertEquals(List.of(new Finding(Flaw.MOVED, 2)), check(moved, head));
    }

    @Test
    void anEventThatWasInsertedIsFound() {
        List<AuditEvent> more = new ArrayList<>(chain);
        more.add(2, event(3, chain.get(1).hash(), "割り込み"));
        assertEquals(List.of(new Finding(Flaw.INSERTED, 3), new Finding(Flaw.UNLINKED, 4)), check(more, head));
    }

    @Test
    void whatComesLateComesOnceOnly() {
        List<AuditEvent> more = new ArrayList<>(without(without(chain, 1), 1));
        more.addAll(List.of(chain.get(2), chain.get(2), chain.get(0)));
        assertEquals(List.of(new Finding(Flaw.REMOVED, 2), new Finding(Flaw.MOVED, 3), new Finding(Flaw.INSERTED, 3), new Finding(Flaw.INSERTED, 1)), check(more, head));
    }

    @Test
    void anEventOfAnotherChainIsFound() {
        AuditEvent own = chain.get(4);
        AuditEvent foreign = AuditEvent.sealed(UUID.randomUUID(), 6, UUID.randomUUID(), own.at(), own.actor(), own.entry(), null, own.hash());
        List<AuditEvent> more = new ArrayList<>(chain);
        more.add(foreign);
        assertEquals(List.of(new Finding(Flaw.INSERTED, 6)), check(more, head));
    }

    @Test
    void theCanonicalFormOfVersionOneStands() {
        AuditEvent event = AuditEvent.sealed(CHAIN, 1, SUBJECT, Instant.parse("2026-11-21T20:31:00.5Z"),
                new Actor(PERSON, "佐藤 健", ORGANISATION, "みどり野市民病院"),
                AuditEntry.of("DOSSIER_CHANGED", Subject.DOSSIER, SUBJECT, new Text("「東」\"\\を\n変更\u0001", "Changed"))
                        .changing("name", null, "𠮷").with("\"𠮷\""), "r-1", AuditEvent.GENESIS);
        assertEquals("{\"act\":\"6f1c1a52-0000-4000-8000-000000000002\",\"action\":\"DOSSIER_CHANGED\",\"after\":\"𠮷\","
                + "\"at\":\"2026-11-21T20:31:00.500000Z\",\"before\":null,\"chain\":\"6f1c1a52-0000-4000-8000-000000000001\","
                + "\"detail\":\"\\\"𠮷\\\"\",\"field\":\"name\",\"organisation\":\"みどり野市民病院\",\"organisationId\":\"6f1c1a52-0000-4000-8000-000000000004\","
                + "\"person\":\"佐藤 健\",\"personId\":\"6f1c1a52-0000-4000-8000-000000000003\","
                + "\"previous\":\"0000000000000000000000000000000000000000000000000000000000000000\",\"reason\":null,"
                + "\"requestId\":\"r-1\",\"seq\":\"1\",\"subject\":\"DOSSIER\",\"subjectId\":\"6f1c1a52-0000-4000-8000-000000000002\","
                + "\"textEn\":\"Changed\",\"textJa\":\"「東」\\\"\\\\を\\n変更\\u0001\",\"version\":\"1\"}", EventHash.canonical(event));
        assertEquals("06b36805a8b18a0ca35757507527981ffce11b0868d62d2f70def0be1707aa80", event.hash());
    }

    private List<Finding> check(List<AuditEvent> events, Head known) {
        return ChainCheck.check(CHAIN, events, known);
    }

    private static List<AuditEvent> chain(int length) {
        List<AuditEvent> events = new ArrayList<>();
        String previous = AuditEvent.GENESIS;
        for (int seq = 1; seq <= length; seq++) {
            events.add(event(seq, previous, "作成しました"));
            previous = events.get(seq - 1).hash();
        }
        return events;
    }

    private static AuditEvent event(long seq, String previous, String text) {
        return AuditEvent.sealed(CHAIN, seq, UUID.randomUUID(), Instant.parse("2026-11-21T20:31:00Z").plusSeconds(seq),
                new Actor(PERSON, "佐藤 健", ORGANISATION, "みどり野市民病院"),
                AuditEntry.of("DOSSIER_CHANGED", Subject.DOSSIER, SUBJECT, new Text(text, "Created")), null, previous);
    }

    private static List<AuditEvent> without(List<AuditEvent> events, int index) {
        List<AuditEvent> less = new ArrayList<>(events);
        less.remove(index);
        return less;
    }

    private static List<AuditEvent> with(List<AuditEvent> events, int index, AuditEvent event) {
        List<AuditEvent> other = new ArrayList<>(events);
        other.set(index, event);
        return other;
    }
}
