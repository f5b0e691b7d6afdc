package jp.bunkai.signoff.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import jp.bunkai.platform.http.ProblemException;
import org.junit.jupiter.api.Test;

/** Nobody waits for a file for ever, and whoever sends slow ones takes no more than the places that there are. */
class VerifyLimitTest {

    private final VerifyLimit limit = new VerifyLimit(1000, 1000, Duration.ofMillis(100), new RequestOfItsOwn());

    @Test
    void anAnswerAndAProblemComeThrough() {
        assertEquals("answer", limit.within("192.0.2.1", () -> "answer"));
        assertEquals("wrong", assertThrows(IllegalArgumentException.class, () -> limit.within("192.0.2.1", () -> {
            throw new IllegalArgumentException("wrong");
        })).getMessage());
    }

    @Test
    void whatTakesTooLongIsStoppedAndHoldsItsPlaceUntilItReallyEnds() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(4);
        for (int i = 0; i < 4; i++) {
            assertEquals(503, assertThrows(ProblemException.class, () -> limit.within("192.0.2.1", () -> stubborn(goOn, stopped))).type().status());
        }
        assertTrue(stopped.await(5, TimeUnit.SECONDS), "each is told to stop");
        assertEquals(429, assertThrows(ProblemException.class, () -> limit.within("192.0.2.2", () -> "answer")).type().status());
        goOn.countDown();
        assertEquals("answer", again());
    }

    @Test
    void whatIsNeverBegunGivesItsPlaceBackOnce() {
        Held workers = new Held();
        VerifyLimit held = new VerifyLimit(1000, 1000, Duration.ofMillis(10), new RequestOfItsOwn(), workers);
        for (boolean rejects : new boolean[] {true, false}) {
            workers.rejects = rejects;
            for (int i = 0; i < 6; i++) {
                assertEquals(503, assertThrows(ProblemException.class, () -> held.within("192.0.2.1", () -> "never")).type().status());
            }
        }
        workers.held.forEach(Runnable::run);
        workers.runs = true;
        assertEquals("answer", held.within("192.0.2.1", () -> "answer"));
        assertEquals(4, deep(held, 10), "there are as many places as before, and no more");
    }

    /** How many are within one another until there is no place. */
    private static int deep(VerifyLimit limit, int most) {
        try {
            return most == 0 ? 0 : limit.within("192.0.2.1", () -> 1 + deep(limit, most - 1));
        } catch (ProblemException e) {
            assertEquals(429, e.type().status());
            return 0;
        }
    }

    @Test
    void addressesOfOneNetworkAreCountedTogether() {
        VerifyLimit one = new VerifyLimit(1, 0.001, Duration.ofSeconds(10), new RequestOfItsOwn());
        assertEquals("answer", one.within("2001:db8:1:2::1", () -> "answer"));
        assertEquals(429, assertThrows(ProblemException.class, () -> one.within("2001:db8:1:2::2", () -> "answer")).type().status());
        assertEquals("answer", one.within("2001:db8:1:3::1", () -> "answer"));
    }

    /** Rejects work, holds it without beginning it, or runs it where it is given. */
    private static final class Held extends AbstractExecutorService {

        private final List<Runnable> held = new ArrayList<>();
        private boolean rejects;
        private boolean runs;

        @Override
        public void execute(Runnable work) {
            if (runs) {
                work.run();
            } else if (rejects) {
                throw new RejectedExecutionException();
            } else {
                held.add(work);
            }
        }

        @Override
        public void shutdown() {
            held.clear();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return false;
        }
    }

    /** Goes on although it was told to stop. */
    private static String stubborn(CountDownLatch goOn, CountDownLatch stopped) {
        for (;;) {
            try {
                goOn.await();
                return "late";
            } catch (InterruptedException e) {
                stopped.countDown();
            }
        }
    }

    private String again() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            try {
                return limit.within("192.0.2.2", () -> "answer");
            } catch (ProblemException e) {
                Thread.sleep(20);
            }
        }
        return "no place";
    }
}
