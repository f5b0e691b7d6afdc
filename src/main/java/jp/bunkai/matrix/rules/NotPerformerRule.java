package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.ContractFact;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.Severity;

/**
 * A maker performs under a contract that another party signed, holds A or R, and is bound by nothing of its own. WARNING: what it
 * agrees to in the matrix binds it only if it signs or its seller answers for it. A subcontractor's case is another rule's.
 */
@Singleton
public final class NotPerformerRule implements Rule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.CONTRACTING_PARTY_NOT_PERFORMER);
    }

    @Override
    public Stream<Finding> check(Arrangement arrangement) {
        return arrangement.contracts().stream()
                .filter(contract -> contract.inForce(arrangement.today())
                        && !contract.performing().equals(contract.contracting()))
                .flatMap(contract -> check(arrangement, contract));
    }

    private Stream<Finding> check(Arrangement arrangement, ContractFact contract) {
        return arrangement.directVendors().stream()
                .filter(vendor -> vendor.id().equals(contract.performing()) && !vendor.publishedTerms())
                .filter(vendor -> Held.by(arrangement, vendor).findAny().isPresent())
                .filter(vendor -> arrangement.contractsInForce(vendor.id()).noneMatch(own -> vendor.id().equals(own.contracting())))
                .map(vendor -> finding(contract, vendor));
    }

    private Finding finding(ContractFact contract, PartyFact vendor) {
        return Finding.about(FindingCode.CONTRACTING_PARTY_NOT_PERFORMER, Severity.WARNING, vendor,
                new Text(vendor.name().ja() + "は契約「" + contract.name() + "」の実施者として A または R を持ちますが、契約の相手方ではありません。",
                        vendor.name().en() + " performs under the contract “" + contract.name()
                                + "” and holds A or R, but is not a party to it."),
                new Text("実施者とも別紙を取り交わすか、契約の相手方に A を移してください。",
                        "Sign an annex with the performer too, or move A to the party that contracts."));
    }
}
