package jp.bunkai.organisation.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import jp.bunkai.catalogue.Text;

/** One sentence told to one member, with the place in the product that it leads to. It is read once; nothing else of it changes. */
@Entity
public class Notice {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID memberId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NoticeKind kind;
    @Column(nullable = false)
    private String textJa;
    @Column(nullable = false)
    private String textEn;
    @Column(nullable = false)
    private String path;
    @Column(nullable = false)
    private Instant toldAt;
    private Instant readAt;

    protected Notice() {
    }

    Notice(UUID id, UUID memberId, NoticeKind kind, Text sentence, String path, Instant toldAt) {
        this.id = id;
        this.memberId = memberId;
        this.kind = kind;
        this.textJa = sentence.ja();
        this.textEn = sentence.en();
        this.path = path;
        this.toldAt = toldAt;
    }

    UUID id() {
        return id;
    }

    UUID memberId() {
        return memberId;
    }

    NoticeKind kind() {
        return kind;
    }

    Text text() {
        return new Text(textJa, textEn);
    }

    String path() {
        return path;
    }

    Instant toldAt() {
        return toldAt;
    }

    boolean read() {
        return readAt != null;
    }
}
