package jp.bunkai.organisation.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.organisation.notice.NoticeKind;

/** An address of an organisation's own system and the kinds of notices that it is told of. One that fails for long is switched off. */
@Entity
public class Webhook {

    static final Duration LONGEST_FAILING = Duration.ofDays(3);

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID organisationId;
    @Column(nullable = false)
    private String url;
    @Column(nullable = false)
    private String kinds;
    @Column(nullable = false)
    private byte[] secret;
    private boolean enabled;
    private Instant failingSince;
    private Instant stoppedAt;
    @Column(nullable = false)
    private Instant createdAt;
    @Version
    private int version;

    protected Webhook() {
    }

    Webhook(UUID id, UUID organisationId, String url, Collection<NoticeKind> kinds, byte[] secret, Instant createdAt) {
        this.id = id;
        this.organisationId = organisationId;
        this.url = url;
        this.secret = secret.clone();
        this.enabled = true;
        this.createdAt = createdAt;
        choose(kinds);
    }

    final void choose(Collection<NoticeKind> chosen) {
        this.kinds = chosen.stream().distinct().sorted().map(NoticeKind::name).collect(Collectors.joining(","));
    }

    void renew(byte[] encrypted) {
        this.secret = encrypted.clone();
    }

    /** On again, it is given another three days. */
    void enable(boolean on) {
        this.enabled = on;
        this.stoppedAt = null;
        this.failingSince = null;
    }

    /** Switched off by the program. */
    void stop(Instant now) {
        this.enabled = false;
        this.stoppedAt = now;
    }

    boolean failedTooLong(Instant now) {
        return enabled && failingSince != null && !failingSince.plus(LONGEST_FAILING).isAfter(now);
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    String url() {
        return url;
    }

    List<NoticeKind> kinds() {
        return Arrays.stream(kinds.split(",")).map(NoticeKind::valueOf).toList();
    }

    byte[] secret() {
        return secret.clone();
    }

    boolean enabled() {
        return enabled;
    }

    Instant failingSince() {
        return failingSince;
    }

    Instant stoppedAt() {
        return stoppedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
