package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Purpose;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.AlertFact;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.Scope;
import jp.bunkai.matrix.Severity;

/**
 * A vendor has not said in time whether an alert concerns it, or not what it promised to say next. WARNING. For the hospital and that
 * vendor alone: nobody else learns that it was asked.
 */
@Singleton
public final class AlertUnansweredRule implements Rule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.ALERT_UNANSWERED);
    }

    @Override
    public Stream<Finding> check(Arrangement arrangement) {
        return arrangement.alerts().stream().filter(alert -> alert.until().isBefore(arrangement.today()))
                .flatMap(alert -> arrangement.findParty(alert.party()).filter(party -> !party.left())
                        .map(party -> finding(arrangement, alert, party)).stream());
    }

    private static Finding finding(Arrangement arrangement, AlertFact alert, PartyFact party) {
        RowFact row = row(arrangement, party);
        Text sentence = alert.answered()
                ? new Text("照会「" + alert.title() + "」について、" + party.name().ja() + "が約束した日（" + alert.until() + "）を過ぎても、次の回答がありません。",
                        "Of the alert “" + alert.title() + "” nothing more was said by the day that " + party.name().en() + " promised (" + alert.until() + ").")
                : new Text("照会「" + alert.title() + "」に、期限（" + alert.until() + "）を過ぎても" + party.name().ja() + "の回答がありません。",
                        "The alert “" + alert.title() + "” was not answered by " + party.name().en() + " in time (" + alert.until() + ").");
        return new Finding(FindingCode.ALERT_UNANSWERED, Severity.WARNING, row == null ? null : row.duty(), row == null ? null : row.id(), party.id(),
                null, sentence, new Text("該当・非該当・調査中のいずれかを、根拠と期日を添えて回答してください。",
                        "Answer whether it is affected, not affected or under investigation, with the reason and a day."),
                // A prime has no copy of what its subcontractor was asked before it became one.
                Answers.audience(arrangement, party));
    }

    /** The row by which this vendor answers alerts. */
    private static RowFact row(Arrangement arrangement, PartyFact party) {
        return arrangement.catalogue().dutiesFor(Purpose.ALERT).stream().map(Duty::id).flatMap(duty -> arrangement.rowsOf(duty).stream())
                .filter(row -> row.in() && row.phase() == Phase.NORMAL && row.scope().equals(Scope.party(party.id()))).findFirst().orElse(null);
    }
}
