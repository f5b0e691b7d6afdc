package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.RiskFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.Severity;

/**
 * A risk that the hospital retains for ever, or that nobody approved, or whose time is over. WARNING. For the hospital, and for the vendor
 * that was told of the risk.
 */
@Singleton
public final class RiskOpenEndedRule implements Rule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.RISK_OPEN_ENDED);
    }

    @Override
    public Stream<Finding> check(Arrangement arrangement) {
        return arrangement.risks().stream().flatMap(risk -> why(arrangement, risk).map(why -> finding(arrangement, risk, why)).stream());
    }

    private static Optional<Text> why(Arrangement arrangement, RiskFact risk) {
        if (!risk.approved() || risk.until() == null) {
            return Optional.of(new Text("医療機関が保有するリスク「" + risk.title() + "」に、承認者と期限がありません。",
                    "The risk “" + risk.title() + "”, which the hospital retains, has no approver and no expiry."));
        }
        return risk.until().isBefore(arrangement.today())
                ? Optional.of(new Text("医療機関が保有するリスク「" + risk.title() + "」は期限（" + risk.until() + "）を過ぎています。",
                        "The risk “" + risk.title() + "”, which the hospital retains, is past its expiry (" + risk.until() + ")."))
                : Optional.empty();
    }

    private static Finding finding(Arrangement arrangement, RiskFact risk, Text why) {
        Audience audience = arrangement.findParty(risk.vendor()).map(Audience::concerning)
                .orElse(Audience.organisation(arrangement.hospital().id()));
        return new Finding(FindingCode.RISK_OPEN_ENDED, Severity.WARNING, arrangement.findRow(risk.row()).map(RowFact::duty).orElse(null),
                risk.row(), null, null, why,
                new Text("対応を見直すか、承認者と期限を決めて改めて承認してください。", "Think the treatment over, or approve it anew with an approver and an expiry."),
                audience);
    }
}
