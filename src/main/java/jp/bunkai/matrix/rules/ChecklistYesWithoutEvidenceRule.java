package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Disclosed.Statement;
import jp.bunkai.matrix.EvidenceCadence;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.RowRule;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.StatedDisclosure;
import jp.bunkai.matrix.StatedDisclosure.Kind;
import jp.bunkai.matrix.StatedDisclosure.Said;

/**
 * A 「はい」 of a checklist about a duty of which nothing in date shows that it is done: the inspector asks for it. The hospital answers for all
 * who do the duty, a vendor for itself. WARNING, or NOTE where questions are mapped only roughly, once for each row and checklist. Of a
 * vendor's checklist for the hospital and that vendor, of the hospital's for it alone.
 */
@Singleton
public final class ChecklistYesWithoutEvidenceRule implements RowRule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.CHECKLIST_YES_WITHOUT_EVIDENCE);
    }

    @Override
    public Stream<Finding> at(Arrangement arrangement, RowFact row) {
        return !row.in() ? Stream.empty() : Answers.byForm(arrangement.disclosed().about(row).stream()
                .filter(statement -> statement.disclosure().kind() == Kind.CHECKLIST && statement.answer().said() == Said.YES))
                .flatMap(yes -> arrangement.findParty(yes.get(0).disclosure().party()).filter(party -> !party.left()).stream()
                        .flatMap(party -> check(arrangement, row, party, yes)));
    }

    private static Stream<Finding> check(Arrangement arrangement, RowFact row, PartyFact answering, List<Statement> yes) {
        List<PartyFact> unproved = arrangement.letters(row).keySet().stream().map(arrangement::party)
                .filter(party -> Held.does(row, party) && (answering.hospital() || party.id().equals(answering.id())))
                .filter(party -> !proved(arrangement, row, party)).toList();
        return unproved.isEmpty() ? Stream.empty() : Stream.of(finding(arrangement, row, answering, yes, unproved));
    }

    private static boolean proved(Arrangement arrangement, RowFact row, PartyFact party) {
        return row.evidence().stream().filter(shown -> party.id().equals(shown.party()))
                .anyMatch(shown -> !EvidenceCadence.until(row, party.id(), shown.shownOn()).isBefore(arrangement.today()));
    }

    private static Finding finding(Arrangement arrangement, RowFact row, PartyFact answering, List<Statement> yes, List<PartyFact> unproved) {
        Text name = Say.row(arrangement, row);
        StatedDisclosure checklist = yes.get(0).disclosure();
        Text form = Answers.form(checklist);
        Text answers = Answers.of(yes);
        String who = unproved.stream().map(party -> party.name().ja()).collect(Collectors.joining("、"));
        String english = unproved.stream().map(party -> party.name().en()).collect(Collectors.joining(", "));
        return Finding.atRow(FindingCode.CHECKLIST_YES_WITHOUT_EVIDENCE, Answers.rough(yes) ? Severity.NOTE : Severity.WARNING, row, answering,
                new Text(answering.name().ja() + "は" + form.ja() + "で " + answers.ja() + " と答えていますが、" + name.ja() + "を" + who
                        + "が実施したことを示す、期限内の証跡がありません。",
                        answering.name().en() + " says " + answers.en() + " in " + form.en() + ", but no evidence in date shows that " + english
                                + " did " + name.en() + "."),
                new Text("実施の記録を確かめ、日付とともに証跡として登録してください。なければ「いいえ」とし、目標日を記入してください。",
                        "Look at the record of the work and enter it as evidence with its date. Where there is none, answer no with a target date."))
                .to(Answers.audience(arrangement, answering));
    }
}
