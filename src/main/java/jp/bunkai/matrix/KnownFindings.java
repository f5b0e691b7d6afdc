package jp.bunkai.matrix;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * What the rules find in a matrix, computed again only where something that a rule reads is different: an edit leaves the findings that
 * the next edit begins with. Rules are pure, so equal facts have equal findings, for whichever viewer they were loaded.
 */
@Singleton
class KnownFindings {

    private static final int REMEMBERED = 100;

    private final List<Rule> rules;
    private final Cache<UUID, Known> latest = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    KnownFindings(@All List<Rule> rules) {
        this.rules = rules;
    }

    private record Known(ArrangementFacts facts, Findings findings) {
    }

    Findings of(LoadedMatrix matrix) {
        UUID dossier = matrix.dossier().id();
        ArrangementFacts facts = matrix.arrangement().facts();
        Known known = latest.getIfPresent(dossier);
        if (known != null && same(known.facts(), facts)) {
            return known.findings();
        }
        Findings findings = Findings.of(matrix.arrangement(), rules);
        latest.put(dossier, new Known(facts, findings));
        return findings;
    }

    /** Rows come from a memory and are mostly the same objects; so they are compared by that first, and last of all. */
    private static boolean same(ArrangementFacts one, ArrangementFacts other) {
        if (one.rows().size() != other.rows().size() || !one.withRows(List.of()).equals(other.withRows(List.of()))) {
            return false;
        }
        for (int i = 0; i < one.rows().size(); i++) {
            RowFact row = one.rows().get(i);
            if (row != other.rows().get(i) && !row.equals(other.rows().get(i))) {
                return false;
            }
        }
        return true;
    }
}
