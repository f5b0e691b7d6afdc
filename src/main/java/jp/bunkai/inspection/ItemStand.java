package jp.bunkai.inspection;

import java.util.List;
import java.util.Optional;
import jp.bunkai.inspection.checklist.ShownItem;
import jp.bunkai.inspection.kept.Answers;
import jp.bunkai.inspection.kept.GivenAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item as it is shown now, with what people confirmed. Only a confirmation of what stands now counts and prints. */
public record ItemStand(ShownItem shown, Answers answers) {

    /** Whether an item is answered. */
    @Schema(name = "InspectionItemState")
    public enum State {
        OPEN, CONFIRMED,
        /** What was confirmed rested on something that stands otherwise now; it counts no more until somebody looks again. */
        CHANGED
    }

    public State state() {
        return answers.last().map(last -> last.digest().equals(shown.digest()) ? State.CONFIRMED : State.CHANGED).orElse(State.OPEN);
    }

    /** What prints: the answers by round while the last of them counts, else nothing. */
    public List<GivenAnswer> printed() {
        return state() == State.CONFIRMED ? answers.standing() : List.of();
    }

    /** The answer that prints last. */
    public Optional<GivenAnswer> answer() {
        List<GivenAnswer> printed = printed();
        return printed.isEmpty() ? Optional.empty() : Optional.of(printed.get(printed.size() - 1));
    }

    /** Names what a person was shown, and the last word that was said to it. */
    public String etag() {
        String last = answers.said().isEmpty() ? "" : answers.said().get(answers.said().size() - 1).id().toString();
        return "\"" + ShownItem.sha256(shown.digest() + last).substring(0, 40) + "\"";
    }
}
