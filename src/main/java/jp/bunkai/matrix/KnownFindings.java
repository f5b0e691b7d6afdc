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
    private final Cache<Key, FoundByRule> latest = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    /** By identity, as long as somebody else holds the arrangement: people who edit at once begin with the same one, of which only one can be the latest. */
    private final Cache<Arrangement, FoundByRule> ofObjects = Caffeine.newBuilder().weakKeys().weakValues().maximumSize(2 * REMEMBERED).build();

    /** A dossier alone and the same beside the hospital's others are asked about by turns, and so remembered apart. */
    private record Key(UUID dossier, ServerCover elsewhere) {

        private static Key of(UUID dossier, Arrangement arrangement) {
            return new Key(dossier, arrangement.serversElsewhere());
        }
    }

    KnownFindings(@All List<Rule> rules) {
        this.rules = rules;
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
        FoundByRule first = inHand(dossier, before);
        Set<Finding> found = new HashSet<>(first != null ? first.byWhole() : byWhole(before));
        return known(dossier, after).byWhole().stream().filter(finding -> !editedRow.equals(finding.rowId()) && !found.contains(finding)).toList();
    }

    private List<Finding> byWhole(Arrangement arrangement) {
        return rules.stream().filter(rule -> !(rule instanceof RowRule)).flatMap(rule -> rule.check(arrangement)).toList();
    }

    private FoundByRule known(UUID dossier, Arrangement arrangement) {
        FoundByRule inHand = inHand(dossier, arrangement);
        if (inHand != null) {
            return inHand;
        }
        FoundByRule known = latest.getIfPresent(Key.of(dossier, arrangement));
        FoundByRule now = find(arrangement, known != null && known.arrangement().equalButForRows(arrangement) ? known : null);
        latest.put(Key.of(dossier, arrangement), now);
        ofObjects.put(arrangement, now);
        return now;
    }

    /** Found before, in this very arrangement or in an equal one, which the latest of the dossier may be; else null. */
    private FoundByRule inHand(UUID dossier, Arrangement arrangement) {
        FoundByRule found = ofObjects.getIfPresent(arrangement);
        if (found == null) {
            FoundByRule known = latest.getIfPresent(Key.of(dossier, arrangement));
            found = known != null && known.arrangement().equalTo(arrangement) ? known : null;
        }
        return found;
    }

    private FoundByRule find(Arrangement arrangement, FoundByRule before) {
        List<RowFact> rows = arrangement.rows();
        List<List<List<Finding>>> atRows = new ArrayList<>(rows.size());
        boolean placed = before != null && before.arrangement().placedAs(arrangement);
        for (int i = 0; i < rows.size(); i++) {
            RowFact row = rows.get(i);
            int place = before == null ? -1 : placed ? i : before.arrangement().place(row.id());
            boolean same = place >= 0 && before.arrangement().rows().get(place).same(row);
            atRows.add(same ? before.atPlace(place) : at(arrangement, row));
        }
        Map<Rule, List<Finding>> whole = new HashMap<>();
        rules.stream().filter(rule -> !(rule instanceof RowRule)).forEach(rule -> whole.put(rule, rule.check(arrangement).toList()));
        return new FoundByRule(rules, arrangement, atRows, whole);
    }

    /** What each rule of single rows finds at this row, in the order of these rules; no list at all where none finds anything. */
    private List<List<Finding>> at(Arrangement arrangement, RowFact row) {
        List<List<Finding>> found = rules.stream().filter(RowRule.class::isInstance).map(RowRule.class::cast)
                .map(rule -> rule.at(arrangement, row).toList()).toList();
        return found.stream().allMatch(List::isEmpty) ? List.of() : found;
    }
}
