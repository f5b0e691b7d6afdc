package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.StatedDisclosure;
import jp.bunkai.matrix.StatedDisclosure.Kind;
import jp.bunkai.matrix.StatedDisclosure.Said;
import jp.bunkai.matrix.StatedDisclosure.StatedAnswer;
import jp.bunkai.matrix.ToldRisk;

/**
 * A 「いいえ」 of a vendor's disclosure that no risk speaks of. WARNING, once for each disclosure. Only risks that both sides know count: one
 * that is still being prepared would otherwise be told by a finding that goes away. For the hospital and that vendor.
 */
@Singleton
public final class DisclosureNoWithoutRiskRule implements Rule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.DISCLOSURE_NO_WITHOUT_RISK);
    }

    @Override
    public Stream<Finding> check(Arrangement arrangement) {
        return arrangement.disclosed().disclosures().stream().filter(disclosure -> disclosure.kind() == Kind.PRODUCT)
                .flatMap(disclosure -> check(arrangement, disclosure).stream());
    }

    private static Optional<Finding> check(Arrangement arrangement, StatedDisclosure disclosure) {
        List<StatedAnswer> open = withoutRisk(arrangement, disclosure);
        return open.isEmpty() ? Optional.empty()
                : arrangement.findParty(disclosure.party()).filter(party -> !party.left()).map(party -> finding(arrangement, party, disclosure, open));
    }

    /** The answers NO that mean a missing measure, and of which no risk was told. */
    public static List<StatedAnswer> withoutRisk(Arrangement arrangement, StatedDisclosure disclosure) {
        List<ToldRisk> told = arrangement.findParty(disclosure.party())
                .map(party -> arrangement.disclosed().told(Answers.answers(party))).orElse(List.of());
        Set<String> sources = told.stream().map(ToldRisk::source).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> duties = told.stream().flatMap(risk -> duties(arrangement, risk)).collect(Collectors.toSet());
        return disclosure.answers().stream().filter(answer -> answer.said() == Said.NO && answer.weakness())
                .filter(answer -> !sources.contains(answer.key()) && answer.duties().stream().noneMatch(duties::contains)).toList();
    }

    private static Stream<String> duties(Arrangement arrangement, ToldRisk risk) {
        return Stream.concat(risk.duties().stream(),
                risk.rows().stream().flatMap(row -> arrangement.findRow(row).stream()).map(RowFact::duty).filter(Objects::nonNull));
    }

    private static Finding finding(Arrangement arrangement, PartyFact party, StatedDisclosure disclosure, List<StatedAnswer> open) {
        Text form = Answers.form(disclosure);
        Text questions = Answers.questions(open);
        return Finding.about(FindingCode.DISCLOSURE_NO_WITHOUT_RISK, Severity.WARNING, party,
                new Text(party.name().ja() + "の" + form.ja() + "の「いいえ」" + open.size() + "件（" + questions.ja() + "）について、リスクが伝えられていません。",
                        "No risk was told of " + open.size() + " answers no of " + party.name().en() + " in " + form.en() + " (" + questions.en() + ")."),
                new Text("リスクの画面の提案から登録し、相手に伝えて話し合ってください。", "Make risks of them from the proposals, and tell the other side."))
                .to(Answers.audience(arrangement, party));
    }
}
