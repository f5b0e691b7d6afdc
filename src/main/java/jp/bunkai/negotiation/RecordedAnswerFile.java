package jp.bunkai.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The bytes of what an answer was taken from. */
@Entity
@Immutable
class RecordedAnswerFile {

    @Id
    private UUID recordedAnswerId;
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    @Column(nullable = false)
    private byte[] content;

    protected RecordedAnswerFile() {
    }

    RecordedAnswerFile(UUID recordedAnswerId, byte[] content) {
        this.recordedAnswerId = recordedAnswerId;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
