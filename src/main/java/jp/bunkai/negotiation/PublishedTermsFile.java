package jp.bunkai.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The bytes of a published document, written once. */
@Entity
class PublishedTermsFile {

    @Id
    private UUID termsId;
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    @Column(nullable = false)
    private byte[] content;

    protected PublishedTermsFile() {
    }

    PublishedTermsFile(UUID termsId, byte[] content) {
        this.termsId = termsId;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
