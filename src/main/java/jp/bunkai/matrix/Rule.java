package jp.bunkai.matrix;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A pure rule over an arrangement: the same facts give the same findings, whoever asks and whenever. A feature above this one
 * contributes its own rules as CDI beans of this type.
 */
public interface Rule {

    /** The codes this rule can find. */
    Set<FindingCode> codes();

    /** What it finds. Each finding tells no more than its audience may know. */
    Stream<Finding> check(Arrangement arrangement);
}
