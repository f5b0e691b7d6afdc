package jp.bunkai.dossier.invitation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.RateLimit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps one person from trying tokens all day, and one organisation from mailing everybody. */
@Singleton
class InvitationLimit {

    private volatile RateLimit tries;
    private volatile RateLimit mails;

    InvitationLimit(@ConfigProperty(name = "bunkai.limits.invitation-tries-burst", defaultValue = "30") int tries,
            @ConfigProperty(name = "bunkai.limits.invitation-tries-per-second", defaultValue = "0.1") double triesPerSecond,
            @ConfigProperty(name = "bunkai.limits.invitations-burst", defaultValue = "60") int mails,
            @ConfigProperty(name = "bunkai.limits.invitations-per-second", defaultValue = "0.01") double mailsPerSecond) {
        allow(tries, triesPerSecond, mails, mailsPerSecond);
    }

    /** Allows so much from now on. */
    void allow(int triesAtOnce, double triesPerSecond, int mailsAtOnce, double mailsPerSecond) {
        this.tries = new RateLimit(triesAtOnce, triesPerSecond, System::nanoTime);
        this.mails = new RateLimit(mailsAtOnce, mailsPerSecond, System::nanoTime);
    }

    /** Counts a token that a person shows, good or not. */
    void takeTry(UUID personId) {
        refuse(tries.take(personId), "短い時間に招待を開きすぎています。少し待ってから再度お試しください。",
                "Too many invitations opened in a short time. Please wait a moment and try again.");
    }

    /** Counts a mail that an organisation causes, or a person that hands an invitation on. */
    void takeMail(UUID who) {
        refuse(mails.take(who), "短い時間に招待が多すぎます。時間をおいて再度お試しください。",
                "Too many invitations in a short time. Please try again later.");
    }

    private static void refuse(Optional<Duration> wait, String ja, String en) {
        wait.ifPresent(how -> {
            throw ProblemException.tooMany(how, ja, en);
        });
    }
}
