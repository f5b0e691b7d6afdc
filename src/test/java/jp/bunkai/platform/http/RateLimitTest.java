package jp.bunkai.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicLong now = new AtomicLong(-5_000_000_000L);
    private final RateLimit limit = new RateLimit(3, 2, now::get);

    @Test
    void soMuchAtOnceAndThenAsTimeGoes() {
        for (int i = 0; i < 3; i++) {
            assertEquals(Optional.empty(), limit.take("a"));
        }
        assertEquals(Optional.of(Duration.ofMillis(500)), limit.take("a"));
        now.addAndGet(Duration.ofMillis(400).toNanos());
        assertEquals(Optional.of(Duration.ofMillis(100)), limit.take("a"));
        now.addAndGet(Duration.ofMillis(100).toNanos());
        assertEquals(Optional.empty(), limit.take("a"));
        assertEquals(Optional.of(Duration.ofMillis(500)), limit.take("a"));
    }

    @Test
    void oneDoesNotPayForAnother() {
        for (int i = 0; i < 4; i++) {
            limit.take("a");
        }
        assertEquals(Optional.empty(), limit.take("b"));
    }

    @Test
    void restingSavesUpToABurst() {
        for (int i = 0; i < 3; i++) {
            limit.take("a");
        }
        now.addAndGet(Duration.ofHours(1).toNanos());
        for (int i = 0; i < 3; i++) {
            assertEquals(Optional.empty(), limit.take("a"));
        }
        assertEquals(Optional.of(Duration.ofMillis(500)), limit.take("a"));
    }
}
