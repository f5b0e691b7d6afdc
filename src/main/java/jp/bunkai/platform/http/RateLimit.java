package jp.bunkai.platform.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Lets everybody do so much at once and so much in a row (a bucket of tokens for each), and says to whoever does more when to come back.
 * Each node counts for itself.
 */
public final class RateLimit {

    private static final int TIDY_AT = 10_000;
    private static final double NANOS = 1e9;

    private final int burst;
    private final double perNano;
    private final LongSupplier nanoTime;
    private final Map<Object, Bucket> buckets = new ConcurrentHashMap<>();

    /**
     * @param burst how much at once
     * @param perSecond how much in the long run
     * @param nanoTime a time that never runs backwards, such as {@link System#nanoTime}
     */
    public RateLimit(int burst, double perSecond, LongSupplier nanoTime) {
        this.burst = burst;
        this.perNano = perSecond / NANOS;
        this.nanoTime = nanoTime;
    }

    private record Bucket(double tokens, long at, boolean granted) {
    }

    /** Takes one; how long to wait when there is none. */
    public Optional<Duration> take(Object who) {
        long now = nanoTime.getAsLong();
        if (buckets.size() > TIDY_AT) {
            buckets.values().removeIf(bucket -> filled(bucket, now) >= burst);
        }
        Bucket after = buckets.compute(who, (key, bucket) -> {
            double tokens = bucket == null ? burst : filled(bucket, now);
            return tokens >= 1 ? new Bucket(tokens - 1, now, true) : new Bucket(tokens, now, false);
        });
        return after.granted() ? Optional.empty() : Optional.of(Duration.ofNanos((long) Math.ceil((1 - after.tokens()) / perNano)));
    }

    private double filled(Bucket bucket, long now) {
        return Math.min(burst, bucket.tokens() + (now - bucket.at()) * perNano);
    }
}
