package jp.bunkai.dossier;

import java.util.UUID;

/** What a party is in its dossier: everything of it that is not its organisation's. */
public record PartyDetails(PartyFunction function, UUID primePartyId, Binding bound, boolean shownToAll, boolean left) {
}
