package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.ContractFact;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.Severity;

/**
 * A vendor that holds A or R is bound by a contract in force that covers the object. One finding per vendor, or per vendor and
 * system where its contracts leave one out, since one contract mends all its rows. WARNING: before award there is none yet. A vendor
 * bound by published terms (約款型) needs none.
 */
@Singleton
public final class WithoutContractRule implements Rule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.WITHOUT_CONTRACT);
    }

    @Override
    public Stream<Finding> check(Arrangement arrangement) {
        return arrangement.directVendors().stream().filter(vendor -> !vendor.publishedTerms())
                .flatMap(vendor -> check(arrangement, vendor));
    }

    private Stream<Finding> check(Arrangement arrangement, PartyFact vendor) {
        List<RowFact> held = Held.by(arrangement, vendor).toList();
        if (held.isEmpty()) {
            return Stream.empty();
        }
        List<ContractFact> contracts = arrangement.contractsInForce(vendor.id()).toList();
        if (contracts.isEmpty()) {
            return Stream.of(Finding.about(FindingCode.WITHOUT_CONTRACT, Severity.WARNING, vendor,
                    new Text(vendor.name().ja() + "は " + held.size() + " 行で A または R を持ちますが、有効な契約がありません。",
                            vendor.name().en() + " holds A or R in " + rows(held.size()) + " without any contract in force."),
                    mend()));
        }
        Set<UUID> systems = new LinkedHashSet<>();
        held.forEach(row -> systems.add(arrangement.systemOf(row.scope())));
        return systems.stream().flatMap(system -> arrangement.findSystem(system).stream())
                .filter(system -> contracts.stream().noneMatch(contract -> contract.covers(system.id())))
                .map(system -> Finding.about(FindingCode.WITHOUT_CONTRACT, Severity.WARNING, vendor,
                        new Text(vendor.name().ja() + "は「" + system.name() + "」で A または R を持ちますが、これを対象とする有効な契約がありません。",
                                vendor.name().en() + " holds A or R for “" + system.name()
                                        + "”, which no contract in force covers."),
                        mend()));
    }

    private static String rows(int count) {
        return count == 1 ? "1 row" : count + " rows";
    }

    private static Text mend() {
        return new Text("対象と期間が合う契約を登録するか、分担を改めてください。",
                "Enter a contract whose term and systems fit, or move the letters.");
    }
}
