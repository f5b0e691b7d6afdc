package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.RowRule;
import jp.bunkai.matrix.Severity;

/** Somebody does it (R). BLOCKER: a duty that everybody answers for and nobody does is what the incidents were made of. */
@Singleton
public final class ResponsibleRule implements RowRule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.NO_RESPONSIBLE);
    }

    @Override
    public Stream<Finding> at(Arrangement arrangement, RowFact row) {
        return row.in() && arrangement.letters(row).values().stream().noneMatch(Letter::responsible)
                ? Stream.of(finding(arrangement, row)) : Stream.empty();
    }

    private Finding finding(Arrangement arrangement, RowFact row) {
        Text name = Say.row(arrangement, row);
        return Finding.atRow(FindingCode.NO_RESPONSIBLE, Severity.BLOCKER, row,
                new Text(name.ja() + "を実施する（R）当事者がいません。", "Nobody does (R) " + name.en() + "."),
                new Text("実際に作業する当事者に R または A/R を入れてください。",
                        "Give R or A/R to the party that actually does the work."));
    }
}
