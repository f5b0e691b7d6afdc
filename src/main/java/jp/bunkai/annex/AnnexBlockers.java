package jp.bunkai.annex;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.Findings;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.Sight;

/**
 * What keeps a pair from signing: findings that this vendor, too, may know of, about it, or about a row that it has a part in or on
 * whose object it works. A device of its own that nobody patches must not be signed past.
 */
public final class AnnexBlockers {

    private AnnexBlockers() {
    }

    public static List<Finding> of(Arrangement arrangement, Findings findings, PartyFact vendor) {
        Set<UUID> concerned = concerned(arrangement, vendor.id());
        return findings.visibleTo(new Sight(arrangement, vendor)).stream().filter(finding -> finding.severity() == Severity.BLOCKER)
                .filter(finding -> vendor.id().equals(finding.partyId()) || finding.partyId() == null && concerned.contains(finding.rowId())).toList();
    }

    /** The rows that this vendor has a part in, or on whose object it works. */
    public static Set<UUID> concerned(Arrangement arrangement, UUID vendor) {
        return arrangement.rows().stream().filter(row -> row.involves(vendor) || arrangement.touches(vendor, row.scope())).map(RowFact::id)
                .collect(Collectors.toSet());
    }
}
