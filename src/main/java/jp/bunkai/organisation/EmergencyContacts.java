package jp.bunkai.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom to call at which organisation, in the order given there. */
@ApplicationScoped
class EmergencyContacts {

    private final EmergencyContactRepository contacts;

    EmergencyContacts(EmergencyContactRepository contacts) {
        this.contacts = contacts;
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

    /** Puts a new list in the place of the one before. */
    void replace(UUID organisationId, List<ContactDetails> wanted) {
        contacts.delete("organisationId", organisationId);
        int position = 0;
        for (ContactDetails contact : wanted) {
            contacts.persist(new EmergencyContact(UUID.randomUUID(), organisationId, position++, contact.who(), contact.phoneDay(),
                    contact.phoneNight(), contact.email(), contact.confirmedOn()));
        }
    }
}
