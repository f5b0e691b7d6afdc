package jp.bunkai.organisation;

import jakarta.inject.Singleton;
import java.util.UUID;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.RateLimit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps one member from writing faster than people do, so that a script that runs wild stops nobody else's work. */
@Singleton
class EditLimit {

    private volatile RateLimit limit;

    EditLimit(@ConfigProperty(name = "bunkai.limits.edits-burst", defaultValue = "60") int burst,
            @ConfigProperty(name = "bunkai.limits.edits-per-second", defaultValue = "10") double perSecond) {
        allow(burst, perSecond);
    }

    /** Allows so much from now on. */
    void allow(int burst, double perSecond) {
        limit = new RateLimit(burst, perSecond, System::nanoTime);
    }

    /** Counts a write; a problem when it is one too many. */
    void take(UUID memberId) {
        limit.take(memberId).ifPresent(wait -> {
            throw ProblemException.tooMany(wait, "短い時間に変更が多すぎます。少し待ってから再度お試しください。",
                    "Too many changes in a short time. Please wait a moment and try again.");
        });
    }
}
