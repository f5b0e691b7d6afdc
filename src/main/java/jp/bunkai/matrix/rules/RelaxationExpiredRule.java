package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.RelaxationFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.Severity;

/**
 * A measure relaxed "for now" is past its date and was neither ended nor approved anew. WARNING: it should be ended at once, but no
 * row is less true for it. For the hospital and the vendor it concerns.
 */
@Singleton
public final class RelaxationExpiredRule implements Rule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.RELAXATION_EXPIRED);
    }

    @Override
    public Stream<Finding> check(Arrangement arrangement) {
        return arrangement.relaxations().stream()
                .filter(relaxation -> relaxation.until() != null && relaxation.until().isBefore(arrangement.today()))
                .map(relaxation -> finding(arrangement, relaxation));
    }

    private Finding finding(Arrangement arrangement, RelaxationFact relaxation) {
        Audience audience = arrangement.findParty(relaxation.party()).map(Audience::concerning)
                .orElse(Audience.organisation(arrangement.hospital().id()));
        return new Finding(FindingCode.RELAXATION_EXPIRED, Severity.WARNING,
                arrangement.findRow(relaxation.row()).map(RowFact::duty).orElse(null), relaxation.row(), relaxation.party(), null,
                new Text("「" + relaxation.measure() + "」の緩和は期限（" + relaxation.until() + "）を過ぎています。",
                        "The relaxation of “" + relaxation.measure() + "” is past its date (" + relaxation.until() + ")."),
                new Text("元の対策に戻すか、期限と代替策を決めて改めて承認してください。",
                        "Restore the measure, or approve it anew with a date and a substitute."),
                audience);
    }
}
