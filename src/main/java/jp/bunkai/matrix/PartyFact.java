package jp.bunkai.matrix;

import java.util.UUID;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.PartyFunction;

/**
 * A party of the dossier as rules see it. {@code prime}: whose subcontractor it is, else null. {@code publishedTerms}: bound by a
 * published document (約款型) and not by negotiation. {@code shownToAll}: a subcontractor that its prime shows to the other parties.
 * {@code reachedByDay} and {@code reachedByNight}: an emergency contact is known.
 */
public record PartyFact(UUID id, UUID organisationId, Text name, PartyFunction function, UUID prime, boolean left,
        boolean publishedTerms, boolean shownToAll, boolean reachedByDay, boolean reachedByNight) {

    public PartyFact {
        name = new Text(name.ja(), name.in(Language.EN));
    }

    /** The same party, there or gone. */
    public PartyFact leaving(boolean gone) {
        return gone == left ? this : new PartyFact(id, organisationId, name, function, prime, gone, publishedTerms, shownToAll, reachedByDay, reachedByNight);
    }

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
