package jp.bunkai.matrix.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Disclosed.Statement;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.StatedDisclosure;
import jp.bunkai.matrix.StatedDisclosure.Said;
import jp.bunkai.matrix.StatedDisclosure.StatedAnswer;

/** Names answers of forms in the sentences of findings: 2.4、2.5「いいえ」; and who learns of them. */
public final class Answers {

    private static final int NAMED = 5;

    private Answers() {
    }

    /** A vendor's answers stay between the hospital and it. What a subcontractor granted the hospital its prime does not see: so the hospital alone. */
    static Audience audience(Arrangement arrangement, PartyFact party) {
        return party.directVendor() ? Audience.pair(party.id()) : Audience.organisation(arrangement.hospital().id());
    }

    /** The vendor with whom the hospital speaks of this party's risks. */
    static UUID answers(PartyFact party) {
        return party.subcontractor() ? party.prime() : party.id();
    }

    /** What each disclosure says, in the order given. */
    static Stream<List<Statement>> byForm(Stream<Statement> said) {
        return said.collect(Collectors.groupingBy(statement -> statement.disclosure().id(), LinkedHashMap::new, Collectors.toList())).values().stream();
    }

    /** MDS（5.0）「製品」. */
    public static Text form(StatedDisclosure disclosure) {
        String product = disclosure.product();
        return product == null ? disclosure.form()
                : new Text(disclosure.form().ja() + "「" + product + "」", disclosure.form().en() + " “" + product + "”");
    }

    /** Whether none of these is mapped to its duties for sure. */
    static boolean rough(List<Statement> said) {
        return said.stream().allMatch(statement -> statement.answer().rough());
    }

    /** Each answer with its questions; that a mapping was not checked is said. */
    static Text of(List<Statement> said) {
        List<Text> parts = Stream.of(Said.values()).map(each -> said.stream().map(Statement::answer).filter(answer -> answer.said() == each).toList())
                .filter(answers -> !answers.isEmpty()).map(answers -> part(answers, answers.get(0).said())).toList();
        boolean rough = rough(said);
        return new Text(parts.stream().map(Text::ja).collect(Collectors.joining("、")) + (rough ? "（実施事項との対応は目安・未確認）" : ""),
                parts.stream().map(Text::en).collect(Collectors.joining(", ")) + (rough ? " (the mapping to duties is rough or not verified)" : ""));
    }

    private static Text part(List<StatedAnswer> answers, Said said) {
        Text questions = questions(answers);
        return switch (said) {
            case YES -> new Text(questions.ja() + "「はい」", "yes to " + questions.en());
            case NO -> new Text(questions.ja() + "「いいえ」", "no to " + questions.en());
            case NOT_APPLICABLE -> new Text(questions.ja() + "「対象外」", "not applicable to " + questions.en());
        };
    }

    /** The first questions and how many more. */
    static Text questions(List<StatedAnswer> answers) {
        List<String> labels = answers.stream().map(StatedAnswer::label).distinct().toList();
        int more = labels.size() - NAMED;
        String named = labels.stream().limit(NAMED).collect(Collectors.joining("、"));
        String english = labels.stream().limit(NAMED).collect(Collectors.joining(", "));
        return more > 0 ? new Text(named + " ほか" + more + "問", english + " and " + more + " more") : new Text(named, english);
    }
}
