package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Disclosed.Statement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.RowRule;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.StatedDisclosure;
import jp.bunkai.matrix.StatedDisclosure.Kind;
import jp.bunkai.matrix.StatedDisclosure.Said;
import jp.bunkai.matrix.ToldRisk;

/**
 * A vendor holds R or A of a duty that its own disclosure answers with 「いいえ」 or 「対象外」. WARNING, once for each row and disclosure, and a
 * NOTE where questions are mapped to duties only roughly: the mapping is not the form's own, so people decide. A risk that both
 * sides agreed to settles it, be it about the row or made from the answer. For the hospital and that vendor.
 */
@Singleton
public final class DisclosureContradictsRule implements RowRule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.DISCLOSURE_CONTRADICTS);
    }

    @Override
    public Stream<Finding> at(Arrangement arrangement, RowFact row) {
        if (!row.in()) {
            return Stream.empty();
        }
        return Answers.byForm(arrangement.disclosed().about(row).stream()
                .filter(statement -> statement.disclosure().kind() == Kind.PRODUCT && statement.answer().said() != Said.YES))
                .flatMap(said -> check(arrangement, row, said.get(0).disclosure(), said));
    }

    private static Stream<Finding> check(Arrangement arrangement, RowFact row, StatedDisclosure disclosure, List<Statement> said) {
        return arrangement.findParty(disclosure.party()).filter(party -> !party.left() && Held.holds(row, party)).stream().flatMap(party -> {
            List<ToldRisk> agreed = arrangement.disclosed().told(Answers.answers(party)).stream().filter(ToldRisk::agreed).toList();
            List<Statement> open = said.stream().filter(statement -> agreed.stream().noneMatch(risk -> settles(risk, row, statement))).toList();
            return open.isEmpty() ? Stream.empty() : Stream.of(finding(arrangement, row, party, disclosure, open));
        });
    }

    /** A risk about the row settles what is said of it; one made from an answer settles that answer at every row that it speaks of. */
    private static boolean settles(ToldRisk risk, RowFact row, Statement statement) {
        return risk.about(row) || statement.answer().key().equals(risk.source());
    }

    private static Finding finding(Arrangement arrangement, RowFact row, PartyFact party, StatedDisclosure disclosure, List<Statement> said) {
        Text name = Say.row(arrangement, row);
        Text form = Answers.form(disclosure);
        Text answers = Answers.of(said);
        Letter letter = row.letter(party.id());
        return Finding.atRow(FindingCode.DISCLOSURE_CONTRADICTS, Answers.rough(said) ? Severity.NOTE : Severity.WARNING, row, party,
                new Text(party.name().ja() + "は" + name.ja() + "で " + letter.written() + " を持ちますが、" + form.ja() + "では " + answers.ja() + " と答えています。",
                        party.name().en() + " holds " + letter.written() + " for " + name.en() + ", but " + form.en() + " says " + answers.en() + "."),
                new Text("この製品が行の対象か確かめ、分担を移すか、代わりの対策と残るリスクに合意するか、開示書を改めてください。",
                        "Find out whether the product is what the row is about; then move the letter, agree on a substitute and the risk that remains, or"
                                + " disclose anew.")).to(Answers.audience(arrangement, party));
    }
}
