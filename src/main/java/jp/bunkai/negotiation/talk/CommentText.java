package jp.bunkai.negotiation.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One wording of a comment. Written once. */
@Entity
@Immutable
@Table(name = "talk_comment_text")
public class CommentText {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID commentId;
    private int number;
    @Column(nullable = false)
    private String text;
    @Column(nullable = false)
    private Instant writtenAt;

    protected CommentText() {
    }

    CommentText(UUID commentId, int number, String text, Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.commentId = commentId;
        this.number = number;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    UUID commentId() {
        return commentId;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
