package jp.bunkai.matrix;

import java.util.UUID;
import jp.bunkai.catalogue.Text;

/**
 * A party of the dossier as rules see it. {@code prime}: whose subcontractor it is, else null. {@code publishedTerms}: bound by a
 * published document (約款型) and not by negotiation. {@code noticeGiven}: the subcontracting was told and agreed. {@code reachedByDay}
 * and {@code reachedByNight}: an emergency contact is known.
 */
public record PartyFact(UUID id, UUID organisationId, Text name, PartyFunction function, UUID prime, boolean left,
        boolean publishedTerms, boolean noticeGiven, boolean reachedByDay, boolean reachedByNight) {

    public boolean hospital() {
        return function == PartyFunction.HOSPITAL;
    }

    public boolean subcontractor() {
        return function == PartyFunction.SUBCONTRACTOR;
    }

    /** A vendor that is bound to the hospital itself, and so neither the hospital nor a subcontractor. */
    public boolean directVendor() {
        return !hospital() && !subcontractor();
    }
}
