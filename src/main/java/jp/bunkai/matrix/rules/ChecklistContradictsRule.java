package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Disclosed.Statement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RelaxationFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.RowRule;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.StatedDisclosure;
import jp.bunkai.matrix.StatedDisclosure.Kind;
import jp.bunkai.matrix.StatedDisclosure.Said;

/**
 * A checklist against the facts. 「はい」 where nobody does the duty, where the vendor that answers declared it 担当外, where the measure of the
 * row or its duty is relaxed by the hospital's approval, or where a vendor answers 「いいえ」 to what the hospital answers 「はい」; 「対象外」 where the one that answers holds the
 * duty. WARNING, or NOTE where questions are mapped only roughly, once for each row and checklist. Of a vendor's checklist for the hospital and that vendor, of the hospital's for it alone.
 */
@Singleton
public final class ChecklistContradictsRule implements RowRule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.CHECKLIST_CONTRADICTS);
    }

    @Override
    public Stream<Finding> at(Arrangement arrangement, RowFact row) {
        if (!row.in()) {
            return Stream.empty();
        }
        return Answers.byForm(arrangement.disclosed().about(row).stream().filter(statement -> statement.disclosure().kind() == Kind.CHECKLIST))
                .flatMap(said -> arrangement.findParty(said.get(0).disclosure().party()).filter(party -> !party.left() && concerns(arrangement, row, party))
                        .stream().flatMap(party -> check(arrangement, row, party, said.get(0).disclosure(), said)));
    }

    /** A vendor answers for what it has a part in. */
    private static boolean concerns(Arrangement arrangement, RowFact row, PartyFact party) {
        return party.hospital() || row.involves(party.id()) || arrangement.touches(party.id(), row.scope());
    }

    private static Stream<Finding> check(Arrangement arrangement, RowFact row, PartyFact party, StatedDisclosure checklist, List<Statement> said) {
        List<Statement> yes = said.stream().filter(statement -> statement.answer().said() == Said.YES).toList();
        List<Statement> outside = said.stream().filter(statement -> statement.answer().said() == Said.NOT_APPLICABLE).toList();
        List<Finding> found = new ArrayList<>();
        if (!yes.isEmpty()) {
            against(arrangement, row, party).map(why -> finding(arrangement, row, party, checklist, yes, why)).forEach(found::add);
        }
        if (!outside.isEmpty() && Held.holds(row, party)) {
            String letter = row.letter(party.id()).written();
            found.add(finding(arrangement, row, party, checklist, outside, new Text(letter + " を持っています", "it holds " + letter)));
        }
        return found.stream();
    }

    /** What speaks against a 「はい」: the first fact that does. */
    private static Stream<Text> against(Arrangement arrangement, RowFact row, PartyFact party) {
        return Stream.of(nobody(arrangement, row), declared(row, party), relaxed(arrangement, row, party), others(arrangement, row, party))
                .flatMap(each -> each).limit(1);
    }

    private static Stream<Text> nobody(Arrangement arrangement, RowFact row) {
        return arrangement.partiesWith(row, Letter::responsible).isEmpty()
                ? Stream.of(new Text("実施する（R）当事者がいません", "nobody does it (R)")) : Stream.empty();
    }

    private static Stream<Text> declared(RowFact row, PartyFact party) {
        return row.declared(party.id()) == Answer.NOT_MINE
                ? Stream.of(new Text("自己申告では「担当外」です", "its declaration says that it is not theirs")) : Stream.empty();
    }

    private static Stream<Text> relaxed(Arrangement arrangement, RowFact row, PartyFact party) {
        return arrangement.relaxations().stream().filter(relaxation -> relaxation.relaxes(row, arrangement.today()))
                .filter(relaxation -> party.hospital() || party.id().equals(relaxation.party())).map(RelaxationFact::measure)
                .map(measure -> new Text("「" + measure + "」が緩和されています", "“" + measure + "” is relaxed"));
    }

    /** What a vendor answered, for the hospital, whose checklist no vendor reads. */
    private static Stream<Text> others(Arrangement arrangement, RowFact row, PartyFact party) {
        return !party.hospital() ? Stream.empty() : arrangement.disclosed().about(row).stream()
                .filter(statement -> statement.disclosure().kind() == Kind.CHECKLIST && statement.answer().said() == Said.NO)
                .flatMap(statement -> arrangement.findParty(statement.disclosure().party()).stream())
                .filter(vendor -> !vendor.hospital() && !vendor.left() && Held.holds(row, vendor))
                .map(vendor -> new Text(vendor.name().ja() + "は「いいえ」と答えています", vendor.name().en() + " answers no"));
    }

    private static Finding finding(Arrangement arrangement, RowFact row, PartyFact party, StatedDisclosure checklist, List<Statement> said, Text why) {
        Text name = Say.row(arrangement, row);
        Text form = Answers.form(checklist);
        Text answers = Answers.of(said);
        return Finding.atRow(FindingCode.CHECKLIST_CONTRADICTS, Answers.rough(said) ? Severity.NOTE : Severity.WARNING, row, party,
                new Text(party.name().ja() + "は" + form.ja() + "で " + answers.ja() + " と答えていますが、" + name.ja() + "では" + why.ja() + "。",
                        party.name().en() + " says " + answers.en() + " in " + form.en() + ", but of " + name.en() + ": " + why.en() + "."),
                new Text("事実を確かめ、分担・申告・緩和か、チェックリストの回答を改めてください。",
                        "Find out what is so, and mend the letters, the declaration or the relaxation, or the answer of the checklist."))
                .to(Answers.audience(arrangement, party));
    }
}
