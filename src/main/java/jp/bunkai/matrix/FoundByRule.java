package jp.bunkai.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was found in one arrangement: by rules of single rows at which of them, and by the other rules. */
final class FoundByRule implements Findings.Found {

    private final List<Rule> rules;
    private final Arrangement arrangement;
    private final List<List<List<Finding>>> atRows;
    private final Map<Rule, List<Finding>> whole;
    private final Findings findings;

    /**
     * @param atRows for each row, in their order, what each rule of single rows finds, in the order of these rules; an empty list where none finds anything
     */
    FoundByRule(List<Rule> rules, Arrangement arrangement, List<List<List<Finding>>> atRows, Map<Rule, List<Finding>> whole) {
        this.rules = rules;
        this.arrangement = arrangement;
        this.atRows = atRows;
        this.whole = whole;
        this.findings = Findings.of(arrangement, this);
    }

    Arrangement arrangement() {
        return arrangement;
    }

    Findings findings() {
        return findings;
    }

    List<List<Finding>> atRow(UUID row) {
        int place = arrangement.place(row);
        return place < 0 ? List.of() : atRows.get(place);
    }

    List<List<Finding>> atPlace(int place) {
        return atRows.get(place);
    }

    /** What the rules found that look at more than one row. */
    List<Finding> byWhole() {
        return rules.stream().filter(whole::containsKey).flatMap(rule -> whole.get(rule).stream()).toList();
    }

    @Override
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        int ofRow = 0;
        for (Rule rule : rules) {
            if (rule instanceof RowRule) {
                for (List<List<Finding>> here : atRows) {
                    all.addAll(here.isEmpty() ? List.of() : here.get(ofRow));
                }
                ofRow++;
            } else {
                all.addAll(whole.get(rule));
            }
        }
        return all;
    }

    @Override
    public List<Finding> at(UUID row) {
        List<Finding> at = new ArrayList<>();
        List<List<Finding>> here = atRow(row);
        int ofRow = 0;
        for (Rule rule : rules) {
            if (rule instanceof RowRule) {
                at.addAll(here.isEmpty() ? List.of() : here.get(ofRow));
                ofRow++;
            } else {
                whole.get(rule).stream().filter(finding -> row.equals(finding.rowId())).forEach(at::add);
            }
        }
        return at;
    }
}
