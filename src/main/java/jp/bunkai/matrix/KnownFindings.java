package jp.bunkai.matrix;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the rules find in a matrix, computed again only where something that a rule reads is different: an edit leaves the findings that
 * the next edit begins with, and rules that look at one row at a time look at the edited row only. Rules are pure, so equal facts have
 * equal findings, for whichever viewer they were loaded.
 */
@Singleton
class KnownFindings {

    private static final int REMEMBERED = 100;

    private final List<Rule> rules;
    private final Cache<UUID, Known> latest = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    KnownFindings(@All List<Rule> rules) {
        this.rules = rules;
    }

    /** What was found in these facts: all of it, by rules of single rows at which, and by the other rules. */
    private record Known(ArrangementFacts facts, Map<Rule, Map<UUID, List<Finding>>> atRows, List<Finding> byWhole, Findings findings) {

        private static final Known NOTHING = new Known(null, Map.of(), List.of(), null);
    }

    Findings of(LoadedMatrix matrix) {
        return of(matrix.dossier().id(), matrix.arrangement());
    }

    Findings of(UUID dossier, Arrangement arrangement) {
        return known(dossier, arrangement).findings();
    }

    /**
     * What an edit of one row lets the rules find elsewhere that they did not find before. Rules that look at one row at a time find nothing
     * new at the others, so only the other rules are asked again.
     */
    List<Finding> newElsewhere(UUID dossier, Arrangement before, Arrangement after, UUID editedRow) {
        Known first = latest.getIfPresent(dossier);
        Set<Finding> found = new HashSet<>(first != null && same(first.facts(), before.facts()) ? first.byWhole() : byWhole(before));
        return known(dossier, after).byWhole().stream().filter(finding -> !editedRow.equals(finding.rowId()) && !found.contains(finding)).toList();
    }

    private List<Finding> byWhole(Arrangement arrangement) {
        return rules.stream().filter(rule -> !(rule instanceof RowRule)).flatMap(rule -> rule.check(arrangement)).toList();
    }

    private Known known(UUID dossier, Arrangement arrangement) {
        Known known = latest.getIfPresent(dossier);
        boolean alike = known != null && alikeButForRows(known.facts(), arrangement.facts());
        if (alike && sameRows(known.facts().rows(), arrangement.rows())) {
            return known;
        }
        Known now = find(arrangement, alike ? known : Known.NOTHING);
        latest.put(dossier, now);
        return now;
    }

    private static boolean same(ArrangementFacts one, ArrangementFacts other) {
        return alikeButForRows(one, other) && sameRows(one.rows(), other.rows());
    }

    private Known find(Arrangement arrangement, Known before) {
        Set<UUID> unchanged = unchanged(before, arrangement);
        Map<Rule, Map<UUID, List<Finding>>> atRows = new HashMap<>();
        List<Finding> byWhole = new ArrayList<>();
        List<Finding> all = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule instanceof RowRule ofRow) {
                Map<UUID, List<Finding>> known = before.atRows().getOrDefault(rule, Map.of());
                Map<UUID, List<Finding>> found = new HashMap<>();
                for (RowFact row : arrangement.rows()) {
                    List<Finding> here = unchanged.contains(row.id()) ? known.getOrDefault(row.id(), List.of())
                            : ofRow.at(arrangement, row).toList();
                    if (!here.isEmpty()) {
                        found.put(row.id(), here);
                        all.addAll(here);
                    }
                }
                atRows.put(rule, found);
            } else {
                List<Finding> found = rule.check(arrangement).toList();
                byWhole.addAll(found);
                all.addAll(found);
            }
        }
        return new Known(arrangement.facts(), atRows, byWhole, Findings.of(arrangement, all));
    }

    private static Set<UUID> unchanged(Known before, Arrangement arrangement) {
        Set<UUID> unchanged = new HashSet<>();
        if (before.facts() != null) {
            before.facts().rows().stream().filter(row -> arrangement.findRow(row.id()).filter(now -> same(row, now)).isPresent())
                    .forEach(row -> unchanged.add(row.id()));
        }
        return unchanged;
    }

    private static boolean alikeButForRows(ArrangementFacts one, ArrangementFacts other) {
        return one.withRows(List.of()).equals(other.withRows(List.of()));
    }

    private static boolean sameRows(List<RowFact> some, List<RowFact> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!same(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Rows come from a memory and are mostly the same objects. */
    private static boolean same(RowFact one, RowFact other) {
        return one == other || one.equals(other);
    }
}
