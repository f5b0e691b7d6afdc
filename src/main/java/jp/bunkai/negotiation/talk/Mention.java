package jp.bunkai.negotiation.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a comment calls a member. */
@Entity
@Immutable
@Table(name = "talk_mention")
public class Mention {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID commentId;
    @Column(nullable = false)
    private UUID memberId;
    private int position;

    protected Mention() {
    }

    Mention(UUID commentId, UUID memberId, int position) {
        this.id = UUID.randomUUID();
        this.commentId = commentId;
        this.memberId = memberId;
        this.position = position;
    }

    UUID commentId() {
        return commentId;
    }

    UUID memberId() {
        return memberId;
    }
}
