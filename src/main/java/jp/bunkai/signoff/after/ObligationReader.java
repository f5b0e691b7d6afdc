package jp.bunkai.signoff.after;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.signoff.revision.CanonicalAnnex;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionLives;

/** Reads what is owed under the revisions in force that a viewer may see, in a number of statements that grows with nothing. */
@ApplicationScoped
class ObligationReader {

    private final MatrixLoader matrices;
    private final RevisionLives lives;
    private final OrganisationDirectory organisations;
    private final ReminderStore store;

    ObligationReader(MatrixLoader matrices, RevisionLives lives, OrganisationDirectory organisations, ReminderStore store) {
        this.matrices = matrices;
        this.lives = lives;
        this.organisations = organisations;
        this.store = store;
    }

    /** The revisions in force, and everything owed under them, the soonest first. */
    record Owed(List<Revision> inForce, List<Obligation> all) {

        static final Owed NOTHING = new Owed(List.of(), List.of());
    }

    /** In the caller's transaction. */
    Owed of(ViewedDossier dossier, LocalDate today) {
        List<Revision> inForce = lives.inForce(dossier);
        if (inForce.isEmpty()) {
            return Owed.NOTHING;
        }
        LoadedMatrix matrix = matrices.loadAgreed(dossier);
        Map<UUID, byte[]> canonicals = lives.canonicals(inForce);
        Collection<UUID> sides = inForce.stream().flatMap(revision -> Stream.of(revision.hospitalOrganisationId(), revision.vendorOrganisationId())).distinct().toList();
        Map<UUID, List<ContactDetails>> contacts = organisations.emergencyContacts(sides);
        Map<UUID, LocalDate> changed = store.changed(inForce.stream().map(Revision::id).toList());
        return new Owed(inForce, inForce.stream().flatMap(revision -> new Obligations(revision, matrix.arrangement(), contacts, today, changed.get(revision.id()))
                .of(CanonicalAnnex.content(canonicals.get(revision.id()))).stream()).sorted(Comparator.comparing(Obligation::due)).toList());
    }
}
