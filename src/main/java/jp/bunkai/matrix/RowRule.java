package jp.bunkai.matrix;

import java.util.stream.Stream;

/**
 * A rule that looks at one row at a time: what it finds at a row follows from that row and from facts that are no rows (parties, systems,
 * contracts, the day). So after an edit only the edited row is looked at again; see KnownFindings.
 */
public interface RowRule extends Rule {

    /** What it finds at this row; it reads no other. */
    Stream<Finding> at(Arrangement arrangement, RowFact row);

    @Override
    default Stream<Finding> check(Arrangement arrangement) {
        return arrangement.rows().stream().flatMap(row -> at(arrangement, row));
    }
}
