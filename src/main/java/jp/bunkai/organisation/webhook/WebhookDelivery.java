package jp.bunkai.organisation.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.notice.NoticeKind;

/**
 * One thing told to one webhook. It is tried eight times within about 28 hours, later each time; one that only tries the webhook is sent once.
 */
@Entity
public class WebhookDelivery {

    /** How long after each attempt the next one follows; after the last one, how long a node may take to say how it ended. */
    static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(5),
            Duration.ofHours(10), Duration.ofHours(10), Duration.ofMinutes(1));

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID webhookId;
    @Enumerated(EnumType.STRING)
    private NoticeKind kind;
    @Column(nullable = false)
    private String path;
    @Column(nullable = false)
    private Instant toldAt;
    private Instant dueAt;
    private int attempts;
    private Instant attemptedAt;
    @Enumerated(EnumType.STRING)
    private WebhookOutcome outcome;
    private Integer status;

    protected WebhookDelivery() {
    }

    /** @param kind null for one that only tries the webhook */
    WebhookDelivery(UUID id, UUID webhookId, NoticeKind kind, String path, Instant toldAt) {
        this.id = id;
        this.webhookId = webhookId;
        this.kind = kind;
        this.path = path;
        this.toldAt = toldAt;
        this.dueAt = toldAt;
    }

    /**
     * Takes it up; should this node die meanwhile, another one tries after the pause.
     *
     * @return whether it is to be sent: whoever took up its last attempt may never have said how it ended
     */
    boolean takeUp(Instant now) {
        if (attempts >= most()) {
            end(WebhookOutcome.GIVEN_UP);
            return false;
        }
        attempts++;
        attemptedAt = now;
        dueAt = now.plus(PAUSES.get(attempts - 1));
        return true;
    }

    /** Tells how the attempt ended that was taken up last. */
    void answered(WebhookAnswer answer) {
        outcome = answer.outcome();
        status = answer.status();
        if (answer.delivered() || attempts >= most()) {
            dueAt = null;
        }
    }

    void end(WebhookOutcome why) {
        outcome = why;
        status = null;
        dueAt = null;
    }

    boolean test() {
        return kind == null;
    }

    boolean ended() {
        return dueAt == null;
    }

    private int most() {
        return test() ? 1 : PAUSES.size();
    }

    UUID id() {
        return id;
    }

    UUID webhookId() {
        return webhookId;
    }

    NoticeKind kind() {
        return kind;
    }

    String path() {
        return path;
    }

    Instant toldAt() {
        return toldAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    int attempts() {
        return attempts;
    }

    Instant attemptedAt() {
        return attemptedAt;
    }

    WebhookOutcome outcome() {
        return outcome;
    }

    Integer status() {
        return status;
    }
}
