package jp.bunkai.dossier.invitation;

import java.util.UUID;
import jp.bunkai.dossier.PartyFunction;

/** As what somebody is invited: a party that was entered already, or a function in which it becomes one. */
record Place(UUID dossierId, UUID partyId, PartyFunction function, UUID primePartyId) {
}
