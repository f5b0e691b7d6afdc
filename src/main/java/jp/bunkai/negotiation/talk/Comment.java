package jp.bunkai.negotiation.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.bunkai.organisation.Viewer;

/** That somebody said something, with the author as named then. What was said stands apart, in each wording it has had. */
@Entity
@Table(name = "talk_comment")
public class Comment {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID conversationId;
    private int position;
    @Column(nullable = false)
    private UUID authorId;
    @Column(nullable = false)
    private UUID organisationId;
    @Column(nullable = false)
    private String author;
    @Column(nullable = false)
    private String organisation;
    @Column(nullable = false)
    private Instant saidAt;
    private Instant correctedAt;
    private Instant withdrawnAt;
    @Version
    private int version;

    protected Comment() {
    }

    Comment(UUID id, UUID conversationId, int position, Viewer by, Instant saidAt) {
        this.id = id;
        this.conversationId = conversationId;
        this.position = position;
        this.authorId = by.memberId();
        this.organisationId = by.organisationId();
        this.author = by.name();
        this.organisation = by.organisationName();
        this.saidAt = saidAt;
    }

    void correct(Instant at) {
        this.correctedAt = at;
    }

    /** Takes it back: nobody is shown any wording of it any more, but that it was there. */
    void withdraw(Instant at) {
        this.withdrawnAt = at;
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    UUID id() {
        return id;
    }

    UUID conversationId() {
        return conversationId;
    }

    /** The member who said it. */
    UUID authorId() {
        return authorId;
    }

    UUID organisationId() {
        return organisationId;
    }

    String author() {
        return author;
    }

    String organisation() {
        return organisation;
    }

    Instant saidAt() {
        return saidAt;
    }

    Instant correctedAt() {
        return correctedAt;
    }

    int version() {
        return version;
    }
}
