package jp.bunkai.annex;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.ScopeKind;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.Findings;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.Scope;
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
        return blocking(findings, new Sight(arrangement, vendor)).filter(finding -> concerns(arrangement, vendor.id(), concerned(arrangement, vendor.id()), finding))
                .toList();
    }

    /** The same for the hospital, with what it says against itself at rows of this pair: nobody else reads that, and it must not sign past it. */
    public static List<Finding> ofHospital(Arrangement arrangement, Findings findings, PartyFact vendor) {
        Set<UUID> concerned = concerned(arrangement, vendor.id());
        UUID hospital = arrangement.hospital().id();
        return blocking(findings, new Sight(arrangement, arrangement.hospital()))
                .filter(finding -> concerns(arrangement, vendor.id(), concerned, finding) && visible(findings, arrangement, vendor, finding)
                        || hospital.equals(finding.partyId()) && concerned.contains(finding.rowId()))
                .toList();
    }

    private static boolean visible(Findings findings, Arrangement arrangement, PartyFact vendor, Finding finding) {
        return findings.visibleTo(new Sight(arrangement, vendor)).contains(finding);
    }

    private static Stream<Finding> blocking(Findings findings, Sight sight) {
        return findings.visibleTo(sight).stream().filter(finding -> finding.severity() == Severity.BLOCKER);
    }

    /** About this vendor or one that works for it, or about nobody, at a row or an object of its own or at the dossier as a whole. */
    private static boolean concerns(Arrangement arrangement, UUID vendor, Set<UUID> concerned, Finding finding) {
        if (finding.partyId() != null) {
            return finding.partyId().equals(vendor) || vendor.equals(arrangement.party(finding.partyId()).prime());
        }
        if (finding.rowId() != null) {
            return concerned.contains(finding.rowId());
        }
        if (finding.assetId() != null) {
            return arrangement.touches(vendor, Scope.assets(List.of(finding.assetId())));
        }
        return arrangement.catalogue().findDuty(finding.duty()).map(duty -> duty.scope().of() != ScopeKind.SYSTEM || lacking(arrangement, vendor, duty))
                .orElse(true);
    }

    /** Whether a system that this vendor works on has no row of this duty. */
    private static boolean lacking(Arrangement arrangement, UUID vendor, Duty duty) {
        Set<UUID> there = duty.phases().stream().flatMap(phase -> arrangement.rowsOf(duty, phase)).flatMap(row -> row.scope().ids().stream())
                .collect(Collectors.toSet());
        return arrangement.systems().stream().anyMatch(system -> duty.scope().covers(system.kind()) && !there.contains(system.id())
                && arrangement.touches(vendor, Scope.system(system.id())));
    }

    /** The rows that this vendor has a part in, or on whose object it works. */
    public static Set<UUID> concerned(Arrangement arrangement, UUID vendor) {
        return arrangement.rows().stream().filter(row -> row.involves(vendor) || arrangement.touches(vendor, row.scope())).map(RowFact::id)
                .collect(Collectors.toSet());
    }
}
