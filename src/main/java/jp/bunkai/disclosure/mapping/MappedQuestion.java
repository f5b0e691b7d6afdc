package jp.bunkai.disclosure.mapping;

import java.util.List;
import jp.bunkai.catalogue.Confidence;

/**
 * The duties that a question speaks of.
 *
 * @param question its number as it is read ({@code 2.4}, {@code AUDT-2.1}), or all of a section ({@code AUDT-*})
 * @param confidence whether it was seen that the form asks this under this number; null stands for found
 */
public record MappedQuestion(String question, List<String> duties, Confidence confidence) {

    public MappedQuestion {
        duties = duties == null ? List.of() : List.copyOf(duties);
        confidence = confidence == null ? Confidence.FOUND : confidence;
    }
}
