package jp.bunkai.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** All findings of one arrangement, in the order of the to-do list, and what of them a viewer may know. */
public final class Findings {

    private final Arrangement arrangement;
    private final List<Finding> all;

    private Findings(Arrangement arrangement, List<Finding> all) {
        this.arrangement = arrangement;
        this.all = all;
    }

    /** What these rules find. */
    public static Findings of(Arrangement arrangement, Iterable<? extends Rule> rules) {
        ArrayList<Finding> found = new ArrayList<>();
        rules.forEach(rule -> rule.check(arrangement).forEach(found::add));
        found.sort(Finding.ORDER);
        return new Findings(arrangement, List.copyOf(found));
    }

    public List<Finding> all() {
        return all;
    }

    /** What a viewer may know. Counts are computed from this, never from all. */
    public List<Finding> visibleTo(Sight sight) {
        return all.stream().filter(sight::sees).toList();
    }

    /** What a viewer may know, by row; what is about no row is under no key. */
    public Map<UUID, List<Finding>> byRow(Sight sight) {
        return all.stream().filter(finding -> finding.rowId() != null && sight.sees(finding))
                .collect(Collectors.groupingBy(Finding::rowId));
    }

    public Arrangement arrangement() {
        return arrangement;
    }
}
