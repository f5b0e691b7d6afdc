package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.RowRule;
import jp.bunkai.matrix.Severity;

/** One party, and only one, answers for a row by contract (A). BLOCKER: a row without that says nothing that could be signed. */
@Singleton
public final class AccountableRule implements RowRule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.NO_ACCOUNTABLE, FindingCode.TWO_ACCOUNTABLE);
    }

    @Override
    public Stream<Finding> at(Arrangement arrangement, RowFact row) {
        return row.in() ? check(arrangement, row) : Stream.empty();
    }

    private Stream<Finding> check(Arrangement arrangement, RowFact row) {
        List<PartyFact> accountable = arrangement.partiesWith(row, Letter::accountable);
        if (accountable.size() == 1) {
            return Stream.empty();
        }
        Text name = Say.row(arrangement, row);
        if (accountable.isEmpty()) {
            return Stream.of(Finding.atRow(FindingCode.NO_ACCOUNTABLE, Severity.BLOCKER, row,
                    new Text(name.ja() + "に責任（A）を持つ当事者がいません。", "Nobody is accountable (A) for " + name.en() + "."),
                    new Text("契約上の責任を持つ当事者を一つ決め、A または A/R を入れてください。",
                            "Decide which one party answers for it by contract and give it A or A/R.")));
        }
        // A subcontractor's name is for its prime; whoever else sees the row reads only that there is one more.
        Text who = accountable.stream().anyMatch(PartyFact::subcontractor) ? new Text("複数の当事者", "more than one party")
                : Say.parties(accountable);
        return Stream.of(Finding.atRow(FindingCode.TWO_ACCOUNTABLE, Severity.BLOCKER, row,
                new Text(name.ja() + "の責任（A）が" + who.ja() + "に重なっています。",
                        "Accountability (A) for " + name.en() + " is given twice: " + who.en() + "."),
                new Text("A を一つに絞り、ほかは R・C・I にするか空欄にしてください。",
                        "Leave A with one party; make the others R, C, I or empty.")));
    }
}
