package jp.bunkai.organisation;

import jakarta.inject.Singleton;
import java.util.UUID;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.RateLimit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps one member from reading faster than browsers do, so that a script that runs wild stops nobody else's work. */
@Singleton
class ReadLimit {

    private volatile RateLimit limit;

    ReadLimit(@ConfigProperty(name = "bunkai.limits.reads-burst", defaultValue = "600") int burst,
            @ConfigProperty(name = "bunkai.limits.reads-per-second", defaultValue = "60") double perSecond) {
        allow(burst, perSecond);
    }

    /** Allows so much from now on. */
    void allow(int burst, double perSecond) {
        limit = new RateLimit(burst, perSecond, System::nanoTime);
    }

    /** Counts a read; a problem when it is one too many. */
    void take(UUID memberId) {
        limit.take(memberId).ifPresent(wait -> {
            throw ProblemException.tooMany(wait, "短い時間に読み取りが多すぎます。少し待ってから再度お試しください。",
                    "Too many reads in a short time. Please wait a moment and try again.");
        });
    }
}
