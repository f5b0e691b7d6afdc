package jp.bunkai.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** All findings of one arrangement, in the order of the to-do list, and what of them a viewer may know. */
public final class Findings {

    private final Arrangement arrangement;
    private final Found found;
    /** Laid out when asked for: an edit asks for those of one row. */
    private volatile List<Finding> all;

    private Findings(Arrangement arrangement, Found found) {
        this.arrangement = arrangement;
        this.found = found;
    }

    /** What was found, in the order of the rules: all of it, and what is about one row. */
    interface Found {

        List<Finding> all();

        List<Finding> at(UUID row);
    }

    /** What these rules find. */
    public static Findings of(Arrangement arrangement, Iterable<? extends Rule> rules) {
        List<Finding> found = new ArrayList<>();
        rules.forEach(rule -> rule.check(arrangement).forEach(found::add));
        return of(arrangement, new Found() {

            @Override
            public List<Finding> all() {
                return found;
            }

            @Override
            public List<Finding> at(UUID row) {
                return found.stream().filter(finding -> row.equals(finding.rowId())).toList();
            }
        });
    }

    static Findings of(Arrangement arrangement, Found found) {
        return new Findings(arrangement, found);
    }

    /** As {@link Finding#ORDER}, by laying them out: there are thousands, in few kinds. */
    private static List<Finding> inOrder(List<Finding> found) {
        int codes = FindingCode.values().length;
        List<List<Finding>> kinds = new ArrayList<>(Collections.nCopies(Severity.values().length * codes, null));
        for (Finding finding : found) {
            int kind = finding.severity().ordinal() * codes + finding.code().ordinal();
            if (kinds.get(kind) == null) {
                kinds.set(kind, new ArrayList<>());
            }
            kinds.get(kind).add(finding);
        }
        List<Finding> ordered = new ArrayList<>(found.size());
        kinds.stream().filter(Objects::nonNull).forEach(ordered::addAll);
        return Collections.unmodifiableList(ordered);
    }

    public List<Finding> all() {
        List<Finding> ordered = all;
        if (ordered == null) {
            ordered = inOrder(found.all());
            all = ordered;
        }
        return ordered;
    }

    /** What a viewer may know. Counts are computed from this, never from all. */
    public List<Finding> visibleTo(Sight sight) {
        return all().stream().filter(sight::sees).toList();
    }

    /** What a viewer may know, by row; what is about no row is under no key. */
    public Map<UUID, List<Finding>> byRow(Sight sight) {
        return all().stream().filter(finding -> finding.rowId() != null && sight.sees(finding))
                .collect(Collectors.groupingBy(Finding::rowId));
    }

    /** What a viewer may know about one row. */
    List<Finding> at(UUID row, Sight sight) {
        return inOrder(found.at(row)).stream().filter(sight::sees).toList();
    }

    public Arrangement arrangement() {
        return arrangement;
    }
}
