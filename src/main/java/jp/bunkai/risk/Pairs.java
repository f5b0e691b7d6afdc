package jp.bunkai.risk;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.audit.Audience;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.References;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/**
 * The two sides of a line in a register: the hospital and at most one vendor that contracts with it. What concerns a subcontractor is a
 * matter of its prime, which alone deals with the hospital.
 */
public final class Pairs {

    private Pairs() {
    }

    /** The vendor that a new line is with: for a vendor itself, for the hospital whom it names, or nobody. */
    public static UUID vendor(ViewedDossier dossier, String pointer, UUID wanted) {
        if (dossier.asHospital()) {
            Party party = References.contracting(dossier, pointer, wanted);
            return party == null ? null : party.id();
        }
        if (dossier.mine().subcontractor()) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "再委託先は登録できません。再委託元の事業者に相談してください。",
                    "A subcontractor enters nothing here. Ask the vendor that it works for.");
        }
        if (wanted != null && !wanted.equals(dossier.mine().id())) {
            throw ProblemException.invalid(pointer, "unknown-party", "自社に関わるものだけを登録できます。", "A vendor enters what concerns itself.");
        }
        return dossier.mine().id();
    }

    /** Whether the viewer is one of the sides. */
    public static boolean sees(ViewedDossier dossier, UUID vendor) {
        return dossier.asHospital() || dossier.mine().id().equals(vendor);
    }

    /** Who is told of an act between the hospital and this vendor, or with null within the hospital. */
    public static Set<Audience> audience(ViewedDossier dossier, UUID vendor) {
        return audience(dossier, Arrays.asList(vendor));
    }

    /** The same of several vendors, each of them apart. Whom one came to work for later is not told: the line never was its business. */
    public static Set<Audience> audience(ViewedDossier dossier, Collection<UUID> vendors) {
        return Audiences.sides(dossier, vendors);
    }

    /** The organisation on the other side of the viewer, if there is one that is still there. */
    public static List<UUID> otherSide(ViewedDossier dossier, UUID vendor) {
        if (vendor == null) {
            return List.of();
        }
        return dossier.allParties().stream().filter(party -> !party.left())
                .filter(party -> dossier.asHospital() ? party.id().equals(vendor) : party.hospital()).map(Party::organisationId).toList();
    }
}
