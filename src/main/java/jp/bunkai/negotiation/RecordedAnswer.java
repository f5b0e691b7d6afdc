package jp.bunkai.negotiation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.matrix.Answer;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.upload.UploadedFile;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 代行記録: what a vendor answered by mail, in a meeting or in a file, as the hospital wrote it down. It counts for findings and prints
 * as 「病院による記録」; it is never that vendor's confirmation, and never changed once it is written.
 */
@Entity
@Immutable
public class RecordedAnswer {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID dossierId;
    @Column(nullable = false)
    private UUID partyId;
    @Column(nullable = false)
    private String sender;
    @Column(nullable = false)
    private LocalDate receivedOn;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AnswerMedium medium;
    private String remark;
    @Embedded
    private KeptFile file;
    private String sha256;
    @Column(nullable = false)
    private UUID personId;
    @Column(nullable = false)
    private String person;
    @Column(nullable = false)
    private Instant recordedAt;
    @ElementCollection
    @CollectionTable(name = "recorded_answer_row", joinColumns = @JoinColumn(name = "recorded_answer_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<Line> rows = new ArrayList<>();

    protected RecordedAnswer() {
    }

    RecordedAnswer(UUID id, UUID dossierId, NewRecordedAnswer answer, UploadedFile source, Viewer by, Instant at) {
        this.id = id;
        this.dossierId = dossierId;
        this.partyId = answer.partyId();
        this.sender = answer.sender();
        this.receivedOn = answer.receivedOn();
        this.medium = answer.medium();
        this.remark = answer.remark();
        this.file = source == null ? null : KeptFile.of(source);
        this.sha256 = source == null ? null : source.sha256();
        this.personId = by.personId();
        this.person = by.name();
        this.recordedAt = at;
    }

    /** What was answered about one row; {@code terms} as JSON. It repeats the dossier, so that the schema keeps the row inside it. */
    @Embeddable
    record Line(@Column(nullable = false) UUID dossierId, @Column(nullable = false) UUID rowId, @Enumerated(EnumType.STRING) Answer answer, String conditionText,
            @Enumerated(EnumType.STRING) Letter letter, @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String terms, String remark) {
    }

    /** Adds a row while the record is being written. */
    void add(Line line) {
        rows.add(line);
    }

    UUID id() {
        return id;
    }

    UUID partyId() {
        return partyId;
    }

    String sender() {
        return sender;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    AnswerMedium medium() {
        return medium;
    }

    String remark() {
        return remark;
    }

    KeptFile file() {
        return file;
    }

    String sha256() {
        return sha256;
    }

    String person() {
        return person;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    List<Line> rows() {
        return rows;
    }
}
