package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Cost;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.RowRule;
import jp.bunkai.matrix.Severity;

/**
 * For whatever a vendor does it is agreed who pays, and where it is charged apart (別途), how much. Undecided is a BLOCKER in an
 * emergency, when there is no time to talk (Osaka settled over it), and a WARNING otherwise; 別途 without a figure is one step
 * milder. Money is between the hospital and that vendor.
 */
@Singleton
public final class CostUndecidedRule implements RowRule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.COST_UNDECIDED);
    }

    @Override
    public Stream<Finding> at(Arrangement arrangement, RowFact row) {
        return !row.in() ? Stream.empty() : arrangement.letters(row).keySet().stream().map(arrangement::party)
                .filter(party -> party.directVendor() && (Held.does(row, party) || row.terms(party.id()).cost().costClass() != null))
                .flatMap(vendor -> check(arrangement, row, vendor));
    }

    private Stream<Finding> check(Arrangement arrangement, RowFact row, PartyFact vendor) {
        Cost cost = row.terms(vendor.id()).cost();
        boolean emergency = row.phase() == Phase.EMERGENCY;
        if (cost.costClass() == null || cost.costClass() == CostClass.UNDECIDED) {
            return Stream.of(undecided(Say.row(arrangement, row), row, vendor,
                    emergency ? Severity.BLOCKER : Severity.WARNING));
        }
        if (cost.costClass() == CostClass.SEPARATE && !cost.hasFigure()) {
            return Stream.of(withoutFigure(Say.row(arrangement, row), row, vendor,
                    emergency ? Severity.WARNING : Severity.NOTE));
        }
        return Stream.empty();
    }

    private Finding undecided(Text name, RowFact row, PartyFact vendor, Severity severity) {
        return Finding.atRow(FindingCode.COST_UNDECIDED, severity, row, vendor,
                new Text(name.ja() + "を" + vendor.name().ja() + "が行う費用を誰が負担するか、決まっていません。",
                        "Who pays for what " + vendor.name().en() + " does for " + name.en() + " is not agreed."),
                new Text("費用区分（料金内・別途・無償など）と負担者を条件に記入してください。",
                        "Enter the cost class (included, separate, free, …) and the payer in the terms."));
    }

    private Finding withoutFigure(Text name, RowFact row, PartyFact vendor, Severity severity) {
        return Finding.atRow(FindingCode.COST_UNDECIDED, severity, row, vendor,
                new Text(name.ja() + "の" + vendor.name().ja() + "の費用は「別途」ですが、金額も上限もありません。",
                        "What " + vendor.name().en() + " does for " + name.en() + " is charged apart, without an amount or a limit."),
                new Text("金額と単位、または上限額を条件に記入してください。",
                        "Enter an amount with its unit, or an upper limit, in the terms."));
    }
}
