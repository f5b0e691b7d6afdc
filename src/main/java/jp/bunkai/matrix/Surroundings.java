package jp.bunkai.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.asset.Asset;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Binding;
import jp.bunkai.dossier.Contract;
import jp.bunkai.dossier.CoveredSystem;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.Renewal;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.organisation.Organisation;

/** What stands around the rows of a dossier and changes seldom: the systems, assets and contracts in use, and whose parties they are. */
record Surroundings(Map<UUID, Known> organisations, List<SystemFact> systems, List<AssetFact> assets, List<ContractFact> contracts) {

    /** An organisation as rules know it. */
    record Known(Text name, boolean reachedByDay, boolean reachedByNight) {
    }

    static Surroundings of(List<UUID> ids, Map<UUID, Organisation> named, Map<UUID, List<ContactDetails>> contacts, List<CoveredSystem> systems,
            List<Asset> assets, List<Contract> contracts) {
        Map<UUID, Known> organisations = new HashMap<>();
        for (UUID id : ids) {
            List<ContactDetails> numbers = contacts.getOrDefault(id, List.of());
            organisations.put(id, new Known(new Text(named.get(id).name(), named.get(id).nameEn()),
                    numbers.stream().anyMatch(contact -> contact.phoneDay() != null),
                    numbers.stream().anyMatch(contact -> contact.phoneNight() != null)));
        }
        return new Surroundings(Map.copyOf(organisations), systems.stream().filter(system -> !system.retired()).map(Surroundings::system).toList(),
                assets.stream().filter(asset -> !asset.retired()).map(Surroundings::asset).toList(),
                contracts.stream().filter(contract -> !contract.retired()).map(Surroundings::contract).toList());
    }

    PartyFact party(Party party) {
        Known organisation = organisations.get(party.organisationId());
        return new PartyFact(party.id(), party.organisationId(), organisation.name(), party.function(), party.primeId(), party.left(),
                party.bound() == Binding.PUBLISHED_TERMS, party.shownToAll(), organisation.reachedByDay(), organisation.reachedByNight());
    }

    private static SystemFact system(CoveredSystem system) {
        return new SystemFact(system.id(), system.kind(), system.name(), system.vendorId(), system.performerId(), Set.of());
    }

    private static AssetFact asset(Asset asset) {
        return new AssetFact(asset.id(), asset.kind(), asset.label(), asset.count(), asset.maintainedById(), asset.systemId(),
                asset.actsAsServer(), asset.endOfSupport(), asset.replacementPlan(), Set.copyOf(asset.touchedByIds()));
    }

    private static ContractFact contract(Contract contract) {
        return new ContractFact(contract.id(), contract.name(), contract.termFrom() == null ? contract.signedOn() : contract.termFrom(),
                contract.termTo(), contract.renewal() == Renewal.AUTOMATIC, contract.contractingPartyId(), contract.performingPartyId(),
                Set.copyOf(contract.systemIds()));
    }
}
