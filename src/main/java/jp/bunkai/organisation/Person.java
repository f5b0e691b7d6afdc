package jp.bunkai.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import jp.bunkai.catalogue.Language;

/**
 * A person as a login provider knows it: issuer and subject never change; name and e-mail are those of the last login, the language is
 * the one in which the person last opened the web interface.
 */
@Entity
public class Person {

    @Id
    private UUID id;
    @Column(nullable = false)
    private String issuer;
    @Column(nullable = false)
    private String subject;
    private String email;
    @Column(nullable = false)
    private String name;
    @Column(nullable = false)
    private Instant firstSeenAt;
    @Enumerated(EnumType.STRING)
    private Language language;

    protected Person() {
    }

    public Person(UUID id, String issuer, String subject, Instant firstSeenAt) {
        this.id = id;
        this.issuer = issuer;
        this.subject = subject;
        this.firstSeenAt = firstSeenAt;
    }

    /** Takes over what the provider says today. */
    public void known(String name, String email) {
        this.name = name;
        this.email = email;
    }

    /** Takes over the language that the person reads. */
    public void speaks(Language language) {
        this.language = language;
    }

    public UUID id() {
        return id;
    }

    public String issuer() {
        return issuer;
    }

    public String subject() {
        return subject;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Instant firstSeenAt() {
        return firstSeenAt;
    }

    /** The language that the person reads, or null where that is not known yet. */
    public Language language() {
        return language;
    }
}
