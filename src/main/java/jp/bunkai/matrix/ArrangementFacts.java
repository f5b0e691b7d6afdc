package jp.bunkai.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.catalogue.Catalogue;

/**
 * The facts an {@link Arrangement} is made of. Systems, assets and contracts are those in use; parties are all that ever were.
 * {@code coordinator} may be absent. {@code serversElsewhere} sums up the hospital's other dossiers.
 */
public record ArrangementFacts(LocalDate today, Catalogue catalogue, List<PartyFact> parties, UUID coordinator,
        List<SystemFact> systems, List<AssetFact> assets, List<ContractFact> contracts, List<RelaxationFact> relaxations,
        List<RowFact> rows, boolean noServerUnlisted, ServerCover serversElsewhere, BlindRounds rounds, List<RiskFact> risks,
        List<AlertFact> alerts, Disclosed disclosed, List<SignedRow> signed) {

    public ArrangementFacts {
        parties = List.copyOf(parties);
        systems = List.copyOf(systems);
        assets = List.copyOf(assets);
        contracts = List.copyOf(contracts);
        relaxations = List.copyOf(relaxations);
        rows = List.copyOf(rows);
        risks = List.copyOf(risks);
        alerts = List.copyOf(alerts);
        signed = List.copyOf(signed);
    }

    /** Without any row that was signed. */
    public ArrangementFacts(LocalDate today, Catalogue catalogue, List<PartyFact> parties, UUID coordinator, List<SystemFact> systems,
            List<AssetFact> assets, List<ContractFact> contracts, List<RelaxationFact> relaxations, List<RowFact> rows,
            boolean noServerUnlisted, ServerCover serversElsewhere, BlindRounds rounds, List<RiskFact> risks, List<AlertFact> alerts, Disclosed disclosed) {
        this(today, catalogue, parties, coordinator, systems, assets, contracts, relaxations, rows, noServerUnlisted, serversElsewhere, rounds,
                risks, alerts, disclosed, List.of());
    }

    /** Without any alert that waits for an answer and without disclosures. */
    public ArrangementFacts(LocalDate today, Catalogue catalogue, List<PartyFact> parties, UUID coordinator, List<SystemFact> systems,
            List<AssetFact> assets, List<ContractFact> contracts, List<RelaxationFact> relaxations, List<RowFact> rows,
            boolean noServerUnlisted, ServerCover serversElsewhere, BlindRounds rounds, List<RiskFact> risks) {
        this(today, catalogue, parties, coordinator, systems, assets, contracts, relaxations, rows, noServerUnlisted, serversElsewhere, rounds,
                risks, List.of(), Disclosed.NOTHING);
    }

    /** Without any risk that the hospital retains. */
    public ArrangementFacts(LocalDate today, Catalogue catalogue, List<PartyFact> parties, UUID coordinator, List<SystemFact> systems,
            List<AssetFact> assets, List<ContractFact> contracts, List<RelaxationFact> relaxations, List<RowFact> rows,
            boolean noServerUnlisted, ServerCover serversElsewhere, BlindRounds rounds) {
        this(today, catalogue, parties, coordinator, systems, assets, contracts, relaxations, rows, noServerUnlisted, serversElsewhere, rounds,
                List.of());
    }

    /** The same with other parties. */
    ArrangementFacts withParties(List<PartyFact> others) {
        return new ArrangementFacts(today, catalogue, others, coordinator, systems, assets, contracts, relaxations, rows, noServerUnlisted,
                serversElsewhere, rounds, risks, alerts, disclosed, signed);
    }

    /** The same with other rows. */
    public ArrangementFacts withRows(List<RowFact> others) {
        return new ArrangementFacts(today, catalogue, parties, coordinator, systems, assets, contracts, relaxations, others,
                noServerUnlisted, serversElsewhere, rounds, risks, alerts, disclosed, signed);
    }
}
