package jp.bunkai.signoff.verify;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.RateLimit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps whoever asks without a login from asking all day, and all of them together from filling memory. */
@Singleton
class VerifyLimit {

    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private volatile RateLimit limit;

    VerifyLimit(@ConfigProperty(name = "bunkai.limits.verify-burst", defaultValue = "20") int burst,
            @ConfigProperty(name = "bunkai.limits.verify-per-second", defaultValue = "0.2") double perSecond) {
        allow(burst, perSecond);
    }

    /** Allows so much from now on. */
    void allow(int burst, double perSecond) {
        limit = new RateLimit(burst, perSecond, System::nanoTime);
    }

    <T> T within(String address, Supplier<T> work) {
        limit.take(address).ifPresent(wait -> {
            throw tooMany(wait);
        });
        if (!places.tryAcquire()) {
            throw tooMany(Duration.ofSeconds(2));
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static ProblemException tooMany(Duration wait) {
        return ProblemException.tooMany(wait, "短い時間に検証が多すぎます。少し待ってから再度お試しください。",
                "Too many files in a short time. Please wait a moment and try again.");
    }
}
