package jp.bunkai.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TransactionsTest {

    private static final byte[] FIRST = key("transactions-test-first");
    private static final byte[] SECOND = key("transactions-test-second");

    @Inject
    Transactions transactions;

    @Inject
    EntityManager entityManager;

    @BeforeEach
    @AfterEach
    void clean() {
        transactions.run(() -> entityManager.createNativeQuery("delete from login_session where issuer = 'transactions-test'").executeUpdate());
    }

    @Test
    void twoThatWaitForEachOtherBothComeThrough() throws Exception {
        insert(FIRST);
        insert(SECOND);
        CyclicBarrier bothHoldTheirFirst = new CyclicBarrier(2);
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> appendToBoth(FIRST, SECOND, bothHoldTheirFirst));
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> appendToBoth(SECOND, FIRST, bothHoldTheirFirst));
        assertEquals(3, one.get(60, TimeUnit.SECONDS) + other.get(60, TimeUnit.SECONDS), "one of the two was given up once and came back");
        assertEquals("xx", subject(FIRST));
        assertEquals("xx", subject(SECOND));
    }

    @Test
    void whatTheDatabaseKeepsGivingUpIsGivenUpAtLast() {
        AtomicInteger attempts = new AtomicInteger();
        assertThrows(IllegalStateException.class, () -> transactions.run(() -> {
            attempts.incrementAndGet();
            throw new IllegalStateException(new SQLException("Deadlock found", "40001", 1213));
        }));
        assertEquals(5, attempts.get());
    }

    @Test
    void anOrdinaryFailureIsNotRepeatedAndLeavesNothingBehind() {
        AtomicInteger attempts = new AtomicInteger();
        assertThrows(IllegalArgumentException.class, () -> transactions.run(() -> {
            attempts.incrementAndGet();
            insertNow(FIRST);
            throw new IllegalArgumentException("no");
        }));
        assertEquals(1, attempts.get());
        assertEquals(0L, transactions.<Number>call(() -> (Number) entityManager.createNativeQuery("select count(*) from login_session where issuer = 'transactions-test'")
                .getSingleResult()).longValue());
    }

    @Test
    void oneInsideAnotherIsRefused() {
        assertThrows(IllegalStateException.class, () -> transactions.run(() -> transactions.run(() -> { })));
    }

    @Test
    void onlyConflictsWithOthersAreWorthRepeating() {
        assertTrue(Transactions.isWorthRepeating(new RuntimeException(new SQLException("changed", "HY000", 1020))));
        assertTrue(Transactions.isWorthRepeating(new SQLException("not ready", "08S01", 1047)));
        assertTrue(Transactions.isWorthRepeating(new SQLException("waited too long", "HY000", 1205)));
        assertFalse(Transactions.isWorthRepeating(new SQLException("duplicate", "23000", 1062)));
    }

    private int appendToBoth(byte[] first, byte[] second, CyclicBarrier barrier) {
        AtomicInteger attempts = new AtomicInteger();
        transactions.run(() -> {
            append(first);
            if (attempts.incrementAndGet() == 1) {
                await(barrier);
            }
            append(second);
        });
        return attempts.get();
    }

    private void append(byte[] key) {
        entityManager.createNativeQuery("update login_session set subject = concat(subject, 'x') where key_hash = ?1").setParameter(1, key).executeUpdate();
    }

    private void insert(byte[] key) {
        transactions.run(() -> insertNow(key));
    }

    private void insertNow(byte[] key) {
        entityManager.createNativeQuery("insert into login_session (key_hash, issuer, subject, tokens, created_at, expires_at) "
                + "values (?1, 'transactions-test', '', '', '2026-11-21', '2126-11-21')").setParameter(1, key).executeUpdate();
    }

    private String subject(byte[] key) {
        return transactions.call(() -> (String) entityManager.createNativeQuery("select subject from login_session where key_hash = ?1").setParameter(1, key)
                .getSingleResult());
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] key(String text) {
        return Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), 32);
    }
}
