package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.StatedDisclosure;
import jp.bunkai.matrix.StatedDisclosure.Kind;
import jp.bunkai.matrix.StatedDisclosure.Said;
import jp.bunkai.matrix.StatedDisclosure.StatedAnswer;

/**
 * A 「いいえ」 of a checklist without a target date, or one whose target date has passed: the ministries' form asks for the day by which it will
 * be 「はい」 (令和5年度 form, column 目標日). WARNING, once for each checklist and manner. Of a vendor's checklist for the hospital and that
 * vendor, of the hospital's for it alone.
 */
@Singleton
public final class ChecklistNoWithoutTargetRule implements Rule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.CHECKLIST_NO_WITHOUT_TARGET);
    }

    @Override
    public Stream<Finding> check(Arrangement arrangement) {
        return arrangement.disclosed().disclosures().stream().filter(disclosure -> disclosure.kind() == Kind.CHECKLIST)
                .flatMap(checklist -> arrangement.findParty(checklist.party()).filter(party -> !party.left()).stream()
                        .flatMap(party -> check(arrangement, party, checklist)));
    }

    private static Stream<Finding> check(Arrangement arrangement, PartyFact party, StatedDisclosure checklist) {
        List<StatedAnswer> no = checklist.answers().stream().filter(answer -> answer.said() == Said.NO).toList();
        List<StatedAnswer> without = no.stream().filter(answer -> answer.target() == null).toList();
        List<StatedAnswer> past = no.stream().filter(answer -> answer.target() != null && answer.target().isBefore(arrangement.today())).toList();
        return Stream.concat(
                found(arrangement, party, checklist, without, new Text("目標日がありません。", "no target date.")),
                found(arrangement, party, checklist, past, new Text("目標日を過ぎています。", "a target date that has passed.")));
    }

    private static Stream<Finding> found(Arrangement arrangement, PartyFact party, StatedDisclosure checklist, List<StatedAnswer> no, Text what) {
        if (no.isEmpty()) {
            return Stream.empty();
        }
        Text form = Answers.form(checklist);
        Text questions = Answers.questions(no);
        return Stream.of(Finding.about(FindingCode.CHECKLIST_NO_WITHOUT_TARGET, Severity.WARNING, party,
                new Text(party.name().ja() + "の" + form.ja() + "の「いいえ」" + no.size() + "件（" + questions.ja() + "）は、" + what.ja(),
                        no.size() + " answers no of " + party.name().en() + " in " + form.en() + " (" + questions.en() + ") have " + what.en()),
                new Text("いつまでに「はい」にするかを相手と決め、目標日を記入した版を取り込んでください。",
                        "Agree on the day by which it will be yes, and upload a version with that day."))
                .to(Answers.audience(arrangement, party)));
    }
}
