package jp.bunkai.matrix;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Binding;
import jp.bunkai.dossier.Party;

/** What stands around the rows of a dossier and changes seldom: the systems, assets and contracts in use, and whose parties they are. */
public record Surroundings(Map<UUID, KnownOrganisation> organisations, List<SystemFact> systems, List<AssetFact> assets,
        List<ContractFact> contracts) {

    public Surroundings {
        organisations = Map.copyOf(organisations);
        systems = List.copyOf(systems);
        assets = List.copyOf(assets);
        contracts = List.copyOf(contracts);
    }

    /** An organisation as rules know it: its name, and whether it can be reached by telephone. */
    public record KnownOrganisation(Text name, boolean reachedByDay, boolean reachedByNight) {
    }

    PartyFact party(Party party) {
        KnownOrganisation organisation = organisations.get(party.organisationId());
        return new PartyFact(party.id(), party.organisationId(), organisation.name(), party.function(), party.primeId(), party.left(),
                party.bound() == Binding.PUBLISHED_TERMS, party.shownToAll(), organisation.reachedByDay(), organisation.reachedByNight());
    }
}
