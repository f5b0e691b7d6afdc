package jp.bunkai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events are written with the change they tell of, gap-free and in commit order, each audience in its own chain. */
@QuarkusTest
class AuditTrailTest {

    private static final Actor SATO = new Actor(UUID.randomUUID(), "佐藤 健", UUID.randomUUID(), "みどり野市民病院");

    @Inject
    AuditTrail trail;

    @Inject
    AuditReader reader;

    @Inject
    Transactions transactions;

    @Inject
    TestClock clock;

    private final UUID dossier = UUID.randomUUID();
    private final UUID vendor = UUID.randomUUID();
    private final Chain all = Chain.ofDossier(dossier, Audience.all());
    private final Chain pair = Chain.ofDossier(dossier, Audience.pair(vendor));

    @AfterEach
    void timeGoesOnAsUsual() {
        clock.reset();
    }

    @Test
    void anActIsWrittenOncePerAudienceAndReadOnce() {
        transactions.run(() -> trail.record(dossier, SATO, act("行を変更しました").changing("letters/ehr", "R", "A").with("\"A\"").because("打合せ"),
                List.of(Audience.all(), Audience.pair(vendor))));
        assertEquals(1, reader.chain(all).size());
        assertEquals(1, reader.chain(pair).size());
        List<AuditEvent> read = reader.newest(List.of(all, pair), TrailFilter.NONE, null, 10);
        assertEquals(1, read.size());
        AuditEntry entry = read.get(0).entry();
        assertEquals(List.of("letters/ehr", "R", "A", "\"A\"", "打合せ", "行を変更しました"),
                List.of(entry.field(), entry.before(), entry.after(), entry.detail(), entry.reason(), entry.text().ja()));
        assertEquals(SATO, read.get(0).actor());
    }

    @Test
    void whatIsRolledBackLeavesNoEvent() {
        assertThrows(IllegalArgumentException.class, () -> transactions.run(() -> {
            trail.record(dossier, SATO, act("消えます"), List.of(Audience.all()));
            throw new IllegalArgumentException("rolled back");
        }));
        assertEquals(List.of(), reader.chain(all));
    }

    @Test
    void nothingIsRecordedOutsideATransaction() {
        assertThrows(IllegalStateException.class, () -> trail.record(dossier, SATO, act("x"), List.of(Audience.all())));
    }

    @Test
    void chainsOfManyWritersAreGapFreeAndWhole() throws Exception {
        int writers = 6;
        int each = 15;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            IntStream.range(0, writers).forEach(writer -> work.add(() -> {
                for (int i = 0; i < each; i++) {
                    // Told in opposite orders, so that writers would wait for each other if heads were locked as told.
                    List<Audience> audiences = writer % 2 == 0 ? List.of(Audience.all(), Audience.pair(vendor))
                            : List.of(Audience.pair(vendor), Audience.all());
                    transactions.run(() -> trail.record(dossier, SATO, act("書き手 " + writer), audiences));
                }
                return null;
            }));
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        for (Chain chain : List.of(all, pair)) {
            List<AuditEvent> events = reader.chain(chain);
            assertEquals(LongStream.rangeClosed(1, writers * each).boxed().toList(), events.stream().map(AuditEvent::seq).toList());
            assertEquals(List.of(), ChainCheck.check(chain.id(), events, reader.head(chain)));
        }
    }

    @Test
    void timeNeverRunsBackwardsWithinAChain() {
        transactions.run(() -> trail.record(dossier, SATO, act("先"), List.of(Audience.all())));
        clock.advance(Duration.ofHours(-1));
        transactions.run(() -> trail.record(dossier, SATO, act("後"), List.of(Audience.all())));
        List<AuditEvent> events = reader.chain(all);
        assertEquals(events.get(0).at(), events.get(1).at());
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        for (int i = 1; i <= 5; i++) {
            String text = "第" + i + "回";
            transactions.run(() -> {
                trail.record(dossier, SATO, act(text), List.of(Audience.all()));
                trail.record(dossier, SATO, act(text + "内々"), List.of(Audience.pair(vendor)));
            });
        }
        List<String> read = new ArrayList<>();
        AuditReader.Place place = null;
        for (List<AuditEvent> page = reader.newest(List.of(all, pair), TrailFilter.NONE, null, 3); !page.isEmpty();
                page = reader.newest(List.of(all, pair), TrailFilter.NONE, place, 3)) {
            page.forEach(event -> read.add(event.entry().text().ja()));
            place = AuditReader.Place.of(page.get(page.size() - 1));
        }
        assertEquals(10, read.size());
        assertEquals(List.of("第5回", "第4回", "第3回", "第2回", "第1回"), read.stream().filter(text -> !text.endsWith("内々")).toList());
    }

    private AuditEntry act(String text) {
        return AuditEntry.of("ROW_CHANGED", Subject.ROW, dossier, new Text(text, "Changed"));
    }
}
