package jp.bunkai.signoff.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
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
