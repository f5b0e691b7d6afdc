package jp.bunkai.dossier;

import java.util.UUID;

/**
 * Another organisation is about to speak for a party that was entered by its name. A CDI event, observed in the same transaction before it ends: an
 * observer that fails keeps the party with the former one. The dossier's row is locked when it is sent.
 */
public record PartyRepresented(UUID dossierId, UUID partyId, UUID formerOrganisationId, UUID organisationId) {
}
