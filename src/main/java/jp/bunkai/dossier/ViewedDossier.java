package jp.bunkai.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.organisation.Viewer;

/**
 * A dossier as one viewer meets it: who looks, with which party of the dossier, and which parties that shows. It keeps the rule that
 * of subcontractors a vendor sees its own and those shown to all, and that a subcontractor sees the hospital, its prime and itself.
 */
public final class ViewedDossier {

    private final Viewer viewer;
    private final Dossier dossier;
    private final Party mine;
    private final List<Party> all;

    ViewedDossier(Viewer viewer, Dossier dossier, List<Party> all) {
        this.viewer = viewer;
        this.dossier = dossier;
        this.all = List.copyOf(all);
        this.mine = all.stream().filter(p -> p.organisationId().equals(viewer.organisationId()) && !p.left()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The viewer's organisation is no party of this dossier"));
    }

    /** Whether an organisation meets this dossier at all: it is a party of it and has not left. */
    static boolean visibleTo(UUID organisationId, List<Party> parties) {
        return parties.stream().anyMatch(p -> p.organisationId().equals(organisationId) && !p.left());
    }

    /** The same dossier with one party more, just added. */
    ViewedDossier with(Party added) {
        List<Party> more = new ArrayList<>(all);
        more.add(added);
        return new ViewedDossier(viewer, dossier, more);
    }

    public Viewer viewer() {
        return viewer;
    }

    public Dossier dossier() {
        return dossier;
    }

    public UUID id() {
        return dossier.id();
    }

    /** The viewer's own party. */
    public Party mine() {
        return mine;
    }

    /** Whether the viewer acts for the dossier's hospital and so sees all of it. */
    public boolean asHospital() {
        return mine.hospital();
    }

    /** Every party of the dossier in order, seen or not: for rules and for writing, never for showing. */
    public List<Party> allParties() {
        return all;
    }

    /** The parties that the viewer may see, in order. */
    public List<Party> parties() {
        return all.stream().filter(this::sees).toList();
    }

    /** The hospital's party. */
    public Party hospital() {
        return all.stream().filter(Party::hospital).findFirst().orElseThrow();
    }

    /** The party with this id, if the viewer may see it. */
    public Optional<Party> party(UUID partyId) {
        return all.stream().filter(p -> p.id().equals(partyId) && sees(p)).findFirst();
    }

    /** Whether the viewer may know of this party. */
    public boolean sees(Party party) {
        if (mine.hospital() || party.hospital() || party.id().equals(mine.id())) {
            return true;
        }
        if (mine.subcontractor()) {
            return party.id().equals(mine.primeId());
        }
        return !party.subcontractor() || party.shownToAll() || mine.id().equals(party.primeId());
    }

    /** Whether the viewer answers for this party: it is its own, or a subcontractor of its own. */
    public boolean answersFor(UUID partyId) {
        return partyId != null && (partyId.equals(mine.id())
                || all.stream().anyMatch(p -> p.id().equals(partyId) && Objects.equals(p.primeId(), mine.id())));
    }
}
