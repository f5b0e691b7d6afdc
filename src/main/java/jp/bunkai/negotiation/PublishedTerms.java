package jp.bunkai.negotiation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * 約款: a document that a vendor has published and is bound by instead of negotiating. It counts once its hash is known, so that nobody
 * can later mean another edition; a row that one of its clauses is for needs no confirmation of the vendor. It is retired, never deleted.
 */
@Entity
public class PublishedTerms {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID dossierId;
    @Column(nullable = false)
    private UUID partyId;
    @Column(nullable = false)
    private String title;
    @Column(nullable = false)
    private String edition;
    @Column(nullable = false)
    private LocalDate publishedOn;
    private String sha256;
    @Embedded
    private KeptFile file;
    @ElementCollection
    @CollectionTable(name = "published_terms_clause", joinColumns = @JoinColumn(name = "terms_id"))
    @OrderColumn(name = "position", nullable = false)
    private List<CitedClause> clauses = new ArrayList<>();
    @Column(nullable = false)
    private String enteredBy;
    @Column(nullable = false)
    private Instant enteredAt;
    private LocalDate retiredOn;
    @Version
    private int version;

    protected PublishedTerms() {
    }

    PublishedTerms(UUID id, UUID dossierId, UUID partyId, PublishedTermsDetails details, String enteredBy, Instant enteredAt) {
        this.id = id;
        this.dossierId = dossierId;
        this.partyId = partyId;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
        change(details);
    }

    /** A clause with what it is for; it repeats the dossier, so that the schema keeps the reference inside it. */
    @Embeddable
    record CitedClause(@Column(nullable = false) UUID dossierId, String area, UUID rowId, @Column(nullable = false) String clause) {
    }

    /** Takes over what may be edited. */
    final void change(PublishedTermsDetails details) {
        this.title = details.title();
        this.edition = details.edition();
        this.publishedOn = details.publishedOn();
        this.sha256 = details.sha256() == null ? null : details.sha256().toLowerCase(Locale.ROOT);
        List<CitedClause> wanted = details.clauses().stream()
                .map(clause -> new CitedClause(dossierId, clause.area(), clause.rowId(), clause.clause())).toList();
        if (!wanted.equals(clauses)) {
            clauses.clear();
            clauses.addAll(wanted);
        }
    }

    /** What may be edited, as it stands. */
    public PublishedTermsDetails details() {
        return new PublishedTermsDetails(title, edition, publishedOn, sha256, clauses.stream()
                .map(clause -> new PublishedTermsDetails.Clause(clause.area(), clause.rowId(), clause.clause())).toList());
    }

    /** Keeps the document itself; its hash is then known for certain. */
    void keep(KeptFile document, String hash) {
        this.file = document;
        this.sha256 = hash;
    }

    void retire(LocalDate day) {
        this.retiredOn = day;
    }

    /** Whether it binds: it is in use and nobody can mistake it for another document. */
    public boolean binding() {
        return retiredOn == null && sha256 != null;
    }

    /** The clause that a row rests on: its own, else that of its area, else the document's as a whole. */
    public Optional<String> clauseFor(UUID rowId, String area) {
        return clauses.stream().filter(clause -> rowId.equals(clause.rowId())).findFirst()
                .or(() -> clauses.stream().filter(clause -> area.equals(clause.area())).findFirst())
                .or(() -> clauses.stream().filter(clause -> clause.area() == null && clause.rowId() == null).findFirst())
                .map(CitedClause::clause);
    }

    public UUID id() {
        return id;
    }

    public UUID dossierId() {
        return dossierId;
    }

    public UUID partyId() {
        return partyId;
    }

    public String title() {
        return title;
    }

    public String edition() {
        return edition;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** SHA-256 of the document, in lower case; null while it is not known. */
    public String sha256() {
        return sha256;
    }

    /** The document, or null where it is not kept here. */
    KeptFile file() {
        return file;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    boolean retired() {
        return retiredOn != null;
    }

    int version() {
        return version;
    }
}
