package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.RowRule;
import jp.bunkai.matrix.Severity;

/**
 * A party's declaration against its own letter. DECLARED_OTHERWISE (BLOCKER): R or A against the holder's own 担当外; nobody is held to
 * what it never accepted. UNKNOWN: 不明 is a BLOCKER where that party holds the duty, else a WARNING. Between the hospital and that party.
 */
@Singleton
public final class OwnDeclarationRule implements RowRule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.DECLARED_OTHERWISE, FindingCode.UNKNOWN);
    }

    @Override
    public Stream<Finding> at(Arrangement arrangement, RowFact row) {
        return !row.in() || row.declarations().isEmpty() ? Stream.empty()
                : arrangement.parties().stream().filter(party -> !party.left()).flatMap(party -> check(arrangement, row, party));
    }

    private Stream<Finding> check(Arrangement arrangement, RowFact row, PartyFact party) {
        Letter letter = row.letter(party.id());
        boolean holds = letter != null && letter.holds();
        Answer answer = row.declared(party.id());
        if (answer == Answer.UNKNOWN) {
            return Stream.of(unknown(Say.row(arrangement, row), row, party, holds));
        }
        return answer == Answer.NOT_MINE && holds ? Stream.of(otherwise(Say.row(arrangement, row), row, party, letter))
                : Stream.empty();
    }

    private Finding unknown(Text name, RowFact row, PartyFact party, boolean holds) {
        return Finding.atRow(FindingCode.UNKNOWN, holds ? Severity.BLOCKER : Severity.WARNING, row, party,
                new Text(party.name().ja() + "は、" + name.ja() + "が自社の担当かどうか「不明」と答えています。",
                        party.name().en() + " does not know whether " + name.en() + " is theirs."),
                new Text("担当・担当外・条件付きのどれかを確かめ、答えを改めてください。",
                        "Find out whether it is theirs, not theirs or theirs on a condition, and change the answer."));
    }

    private Finding otherwise(Text name, RowFact row, PartyFact party, Letter letter) {
        return Finding.atRow(FindingCode.DECLARED_OTHERWISE, Severity.BLOCKER, row, party,
                new Text(name.ja() + "で " + letter.written() + " を持つ" + party.name().ja() + "が「担当外」と答えています。",
                        party.name().en() + " holds " + letter.written() + " for " + name.en() + " but says it is not theirs."),
                new Text("話し合って分担（R・A）を移すか、答えを改めてください。",
                        "Settle it: move R or A to another party, or change the answer."));
    }
}
