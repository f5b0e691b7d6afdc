package jp.bunkai.annex.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.ContractFact;
import jp.bunkai.matrix.Cost;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Sight;
import jp.bunkai.matrix.Terms;
import jp.bunkai.matrix.rules.Say;

/**
 * The costs of a fiscal year, vendor by vendor, as far as the viewer sees them. Amounts by the time or by the hour are listed and not
 * added up, because nobody knows how often; nothing is estimated.
 */
public final class CostLines {

    private CostLines() {
    }

    /** The lines in the order of the vendors, then of the matrix. */
    public static List<CostLine> of(Arrangement arrangement, Sight sight, FiscalYear year) {
        List<CostLine> lines = new ArrayList<>();
        for (PartyFact vendor : arrangement.parties()) {
            if (!vendor.hospital() && !vendor.left()) {
                arrangement.rowsIn().filter(row -> row.terms(vendor.id()).cost().costClass() != null || row.terms(vendor.id()).cost().hasFigure())
                        .filter(row -> sight.seesRow(row) && sight.seesTerms(row, vendor))
                        .map(row -> line(arrangement, row, vendor, year)).forEach(lines::add);
            }
        }
        return lines;
    }

    private static CostLine line(Arrangement arrangement, RowFact row, PartyFact vendor, FiscalYear year) {
        Terms terms = row.terms(vendor.id());
        Optional<ContractFact> contract = arrangement.findContract(terms.contractId());
        int months = contract.map(cited -> year.months(cited.from(), until(cited))).orElse(12);
        Text object = Say.object(arrangement, row.scope());
        return new CostLine(vendor.id(), vendor.name().ja(), row.duty(), row.title().ja(), object == null ? "本案件全体" : object.ja(),
                row.phase() == Phase.EMERGENCY ? "非常時" : "通常時", terms.cost(), contract.map(ContractFact::name).orElse(null), months,
                yearly(terms.cost(), months, contract, year));
    }

    private static LocalDate until(ContractFact contract) {
        return contract.renewsItself() ? null : contract.to();
    }

    private static Long yearly(Cost cost, int months, Optional<ContractFact> contract, FiscalYear year) {
        if (cost.costClass() == CostClass.INCLUDED || cost.costClass() == CostClass.FREE) {
            return 0L;
        }
        if (cost.amount() == null || cost.unit() == null) {
            return null;
        }
        return switch (cost.unit()) {
            case PER_YEAR -> months == 0 ? 0L : cost.amount();
            case PER_MONTH -> cost.amount() * months;
            case ONCE -> once(cost, contract, year);
            case PER_EVENT, PER_HOUR -> null;
        };
    }

    /** A one-time payment falls into the year in which its contract begins; without a contract nobody knows when. */
    private static Long once(Cost cost, Optional<ContractFact> contract, FiscalYear year) {
        return contract.map(ContractFact::from)
                .map(from -> from.isBefore(year.first()) || from.isAfter(year.last()) ? 0L : cost.amount()).orElse(null);
    }
}
