package jp.bunkai.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 担当者: a person who acts for an organisation. Invited by e-mail address and bound once to the person who first logs in with it
 * verified; whoever gets that address later is somebody else. A member leaves, it is never deleted.
 */
@Entity
public class Member {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID organisationId;
    private UUID personId;
    @Column(nullable = false)
    private String email;
    private String name;
    private String title;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;
    private boolean mayConfirm;
    @Column(nullable = false)
    private LocalDate joinedOn;
    private LocalDate leftOn;
    @Version
    private int version;

    protected Member() {
    }

    /** Invites a person by e-mail address; name and title may still be unknown. */
    public Member(UUID id, UUID organisationId, String email, MemberDuties duties, LocalDate joinedOn) {
        this.id = id;
        this.organisationId = organisationId;
        this.email = Email.stored(email);
        this.joinedOn = joinedOn;
        assign(duties);
    }

    /** Takes over name, title, role and the right to confirm. */
    public void assign(MemberDuties duties) {
        this.name = duties.name();
        this.title = duties.title();
        this.role = duties.role();
        this.mayConfirm = duties.mayConfirm();
    }

    /** Binds this member for good to the person who logged in with its address. */
    public void bind(Person person) {
        if (personId != null) {
            throw new IllegalStateException("A member is bound once");
        }
        this.personId = person.id();
        if (name == null) {
            this.name = person.name();
        }
    }

    /** Ends the membership; null brings the same person back. */
    public void leave(LocalDate day) {
        this.leftOn = day;
    }

    /** Whether this member acts for its organisation today. */
    public boolean active() {
        return leftOn == null;
    }

    /** What this member may do, as it stands. */
    public MemberDuties duties() {
        return new MemberDuties(name, title, role, mayConfirm);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID personId() {
        return personId;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public Role role() {
        return role;
    }

    public boolean mayConfirm() {
        return mayConfirm;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public LocalDate leftOn() {
        return leftOn;
    }

    public int version() {
        return version;
    }
}
