package jp.bunkai.organisation.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * That a notice still has to be mailed. A server that does not take it is tried again, later each time, for about two days; then the
 * mail is given up and the notice stands in the product only.
 */
@Entity
public class NoticeMail {

    static final int MOST_ATTEMPTS = 14;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Id
    private UUID noticeId;
    @Column(nullable = false)
    private Instant dueAt;
    private int attempts;
    private Instant givenUpAt;

    protected NoticeMail() {
    }

    NoticeMail(UUID noticeId, Instant dueAt) {
        this.noticeId = noticeId;
        this.dueAt = dueAt;
    }

    /** Takes it up; should this node die meanwhile, another one tries after the pause. */
    void takeUp(Instant now) {
        attempts++;
        dueAt = now.plus(pause());
        if (attempts > MOST_ATTEMPTS) {
            givenUpAt = now;
        }
    }

    boolean givenUp() {
        return givenUpAt != null;
    }

    Instant dueAt() {
        return dueAt;
    }

    UUID noticeId() {
        return noticeId;
    }

    /** 1, 2, 4, … minutes. */
    private Duration pause() {
        Duration doubled = Duration.ofMinutes(1L << Math.min(attempts - 1, 12));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
