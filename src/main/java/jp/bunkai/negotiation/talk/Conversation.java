package jp.bunkai.negotiation.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** A comment with its answers, about a row or the dossier. Its channel never changes: what was said within stays within. */
@Entity
public class Conversation {

    static final int MOST_COMMENTS = 200;

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID dossierId;
    private UUID rowId;
    @Column(nullable = false)
    private UUID partyId;
    private UUID otherPartyId;
    @Column(nullable = false)
    private Instant begunAt;
    private Instant resolvedAt;
    private String resolvedBy;
    private int comments;
    @Version
    private int version;

    protected Conversation() {
    }

    Conversation(UUID id, UUID dossierId, UUID rowId, Channel channel, Instant begunAt) {
        this.id = id;
        this.dossierId = dossierId;
        this.rowId = rowId;
        this.partyId = channel.party();
        this.otherPartyId = channel.other();
        this.begunAt = begunAt;
    }

    /** Counts one comment more and tells its place; a conversation that was resolved is open again. */
    int addComment() {
        if (comments >= MOST_COMMENTS) {
            throw ProblemException.of(ProblemType.CONFLICT, "このやり取りは長くなりすぎました。新しいコメントから始めてください。",
                    "This conversation has become too long. Begin a new one.");
        }
        resolvedAt = null;
        resolvedBy = null;
        return comments++;
    }

    /** Whether that changed anything. */
    boolean resolve(String by, Instant at) {
        boolean before = resolved();
        if (!before) {
            resolvedAt = at;
            resolvedBy = by;
        }
        return !before;
    }

    /** Whether that changed anything. */
    boolean reopen() {
        boolean before = resolved();
        resolvedAt = null;
        resolvedBy = null;
        return before;
    }

    boolean resolved() {
        return resolvedAt != null;
    }

    Channel channel() {
        return new Channel(partyId, otherPartyId);
    }

    UUID id() {
        return id;
    }

    UUID dossierId() {
        return dossierId;
    }

    /** The row it is about, or null for the dossier. */
    UUID rowId() {
        return rowId;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant resolvedAt() {
        return resolvedAt;
    }

    String resolvedBy() {
        return resolvedBy;
    }

    int version() {
        return version;
    }
}
