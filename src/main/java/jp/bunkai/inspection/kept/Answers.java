package jp.bunkai.inspection.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was said to one item, from the first word on. A withdrawal takes all back; answering the first round anew begins again. */
public record Answers(List<GivenAnswer> said) {

    public static final Answers NONE = new Answers(List.of());

    public Answers {
        said = List.copyOf(said);
    }

    /** The answers that stand, by round: none, the first, or both. */
    public List<GivenAnswer> standing() {
        List<GivenAnswer> rounds = new ArrayList<>();
        for (GivenAnswer one : said) {
            if (one.kind() == AnswerKind.WITHDRAWN || one.round() == 1) {
                rounds.clear();
            } else if (rounds.size() > 1) {
                rounds.remove(1);
            }
            if (one.kind() == AnswerKind.CONFIRMED) {
                rounds.add(one);
            }
        }
        return List.copyOf(rounds);
    }

    /** The answer of the last round. */
    public Optional<GivenAnswer> last() {
        List<GivenAnswer> rounds = standing();
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }
}
