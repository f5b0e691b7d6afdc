package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.ContractFact;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.Severity;

/**
 * A contract that does not renew itself ends within 6 months while its parties hold A or R, or has ended and is still cited by a
 * row's terms. WARNING: the duties go on and what binds to them does not. Between the hospital and the contracting party.
 */
@Singleton
public final class ContractEndsRule implements Rule {

    private static final int NOTICE_MONTHS = 6;

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.CONTRACT_ENDS);
    }

    @Override
    public Stream<Finding> check(Arrangement arrangement) {
        LocalDate horizon = arrangement.today().plusMonths(NOTICE_MONTHS);
        List<ContractFact> ending = arrangement.contracts().stream()
                .filter(contract -> contract.to() != null && !contract.renewsItself() && !contract.to().isAfter(horizon)).toList();
        if (ending.isEmpty()) {
            return Stream.empty();
        }
        Set<UUID> holders = arrangement.parties().stream().filter(party -> Held.by(arrangement, party).findAny().isPresent())
                .map(PartyFact::id).collect(Collectors.toSet());
        Set<UUID> cited = arrangement.rowsIn().flatMap(row -> row.state().terms().values().stream())
                .filter(terms -> terms.contractId() != null).map(terms -> terms.contractId()).collect(Collectors.toSet());
        return ending.stream()
                .filter(contract -> contract.endedBefore(arrangement.today()) ? cited.contains(contract.id())
                        : holders.contains(contract.contracting()) || holders.contains(contract.performing()))
                .flatMap(contract -> finding(arrangement, contract));
    }

    private Stream<Finding> finding(Arrangement arrangement, ContractFact contract) {
        boolean ended = contract.endedBefore(arrangement.today());
        return arrangement.findParty(contract.contracting()).stream()
                .map(party -> Finding.about(FindingCode.CONTRACT_ENDS, Severity.WARNING, party,
                        new Text(party.name().ja() + "との契約「" + contract.name() + "」は" + contract.to()
                                + (ended ? "に終了しましたが、条件に引用されています。" : "に終了します。"),
                                "The contract “" + contract.name() + "” with " + party.name().en()
                                        + (ended ? " ended on " + contract.to() + " and is still cited in terms."
                                                : " ends on " + contract.to() + ".")),
                        new Text("更新または後継の契約を登録し、条件の引用を改めてください。",
                                "Enter its renewal or the contract that follows, and cite that in the terms.")));
    }
}
