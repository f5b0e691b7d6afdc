package jp.bunkai.catalogue;

import java.util.List;
import java.util.Set;

/**
 * A duty (実施事項) of the catalogue: what has to be done, for which objects and in which phases there is a row, who is
 * proposed to hold it, where it comes from, and why it is there. A row copies its texts; a duty is never changed by one.
 */
public record Duty(String id, String area, boolean core, Text title, DutyScope scope, Set<Phase> phases, Split split,
        List<Reference> references, Text lesson, Text evidence, List<ServiceLevel> serviceLevels, Set<Purpose> purposes) {

    public Duty {
        phases = Ordered.copy(Phase.class, phases);
        purposes = Ordered.copy(Purpose.class, purposes);
        references = List.copyOf(references);
        serviceLevels = List.copyOf(serviceLevels);
    }

    /** Whether this duty does that for a rule. */
    public boolean serves(Purpose purpose) {
        return purposes.contains(purpose);
    }
}
