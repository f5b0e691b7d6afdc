package jp.bunkai.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Whom to call at an organisation in an incident, by day and by night, and when that was last confirmed. */
@Entity
public class EmergencyContact {

    @Id
    private UUID id;
    @Column(nullable = false)
    private UUID organisationId;
    private int position;
    @Column(nullable = false)
    private String who;
    private String phoneDay;
    private String phoneNight;
    private String email;
    private LocalDate confirmedOn;

    protected EmergencyContact() {
    }

    public EmergencyContact(UUID id, UUID organisationId, int position, String who, String phoneDay, String phoneNight,
            String email, LocalDate confirmedOn) {
        this.id = id;
        this.organisationId = organisationId;
        this.position = position;
        this.who = who;
        this.phoneDay = phoneDay;
        this.phoneNight = phoneNight;
        this.email = Email.stored(email);
        this.confirmedOn = confirmedOn;
    }

    /** Whether somebody can be reached by day and by night. */
    public boolean dayAndNight() {
        return phoneDay != null && phoneNight != null;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public int position() {
        return position;
    }

    public String who() {
        return who;
    }

    public String phoneDay() {
        return phoneDay;
    }

    public String phoneNight() {
        return phoneNight;
    }

    public String email() {
        return email;
    }

    public LocalDate confirmedOn() {
        return confirmedOn;
    }
}
