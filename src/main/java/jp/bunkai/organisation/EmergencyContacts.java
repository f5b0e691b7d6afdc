package jp.bunkai.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.time.Clocks;

/** Whom to call at which organisation, in the order given there. */
@ApplicationScoped
class EmergencyContacts {

    private final EmergencyContactRepository contacts;
    private final Clock clock;

    EmergencyContacts(EmergencyContactRepository contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    List<ContactDetails> of(UUID organisationId) {
        return of(List.of(organisationId)).getOrDefault(organisationId, List.of());
    }

    Map<UUID, List<ContactDetails>> of(Collection<UUID> organisationIds) {
        Map<UUID, List<ContactDetails>> byOrganisation = new HashMap<>();
        contacts.of(organisationIds).forEach(contact -> byOrganisation
                .computeIfAbsent(contact.organisationId(), id -> new ArrayList<>()).add(ContactDetails.of(contact)));
        return byOrganisation;
    }

    /** Puts a new list in the place of the one before. Nobody confirms a number in advance. */
    void replace(UUID organisationId, List<ContactDetails> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).confirmedOn() != null && wanted.get(i).confirmedOn().isAfter(Clocks.today(clock))) {
                throw ProblemException.invalid("/emergencyContacts/" + i + "/confirmedOn", "in-the-future", "今日までの日付を入力してください。",
                        "Give a day that is not in the future.");
            }
        }
        contacts.delete("organisationId", organisationId);
        int position = 0;
        for (ContactDetails contact : wanted) {
            contacts.persist(new EmergencyContact(UUID.randomUUID(), organisationId, position++, contact.who(), contact.phoneDay(),
                    contact.phoneNight(), contact.email(), contact.confirmedOn()));
        }
    }
}
