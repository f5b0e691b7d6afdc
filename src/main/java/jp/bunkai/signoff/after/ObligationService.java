package jp.bunkai.signoff.after;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.annex.PrintedFile;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.signoff.revision.CanonicalAnnex;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionLives;

/**
 * Lists what is owed under the revisions in force: to the hospital what all sides owe, to a vendor what it owes itself and the review of its annex, for
 * what the hospital has shown is not its to see.
 */
@ApplicationScoped
class ObligationService {

    private static final int MOST = 1000;

    private final Transactions transactions;
    private final DossierAccess access;
    private final MatrixLoader matrices;
    private final RevisionLives lives;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    ObligationService(Transactions transactions, DossierAccess access, MatrixLoader matrices, RevisionLives lives, OrganisationDirectory organisations,
            Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.matrices = matrices;
        this.lives = lives;
        this.organisations = organisations;
        this.clock = clock;
    }

    List<ObligationView> list(Viewer viewer, UUID dossierId) {
        LocalDate today = Clocks.today(clock);
        return transactions.call(() -> of(access.read(viewer, dossierId), today).stream().map(one -> ObligationView.of(one, today)).toList());
    }

    PrintedFile calendar(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            String name = dossier.dossier().name();
            return new PrintedFile("期日_" + name + ".ics", Calendar.of(name, of(dossier, Clocks.today(clock)), clock.instant()));
        });
    }

    private List<Obligation> of(ViewedDossier dossier, LocalDate today) {
        List<Revision> inForce = lives.inForce(dossier);
        if (inForce.isEmpty()) {
            return List.of();
        }
        LoadedMatrix matrix = matrices.loadAgreed(dossier);
        Map<UUID, byte[]> canonicals = lives.canonicals(inForce);
        Collection<UUID> sides = inForce.stream().flatMap(revision -> Stream.of(revision.hospitalOrganisationId(), revision.vendorOrganisationId())).distinct().toList();
        Map<UUID, List<ContactDetails>> contacts = organisations.emergencyContacts(sides);
        return inForce.stream().flatMap(revision -> new Obligations(revision, matrix.arrangement(), contacts, today)
                .of(CanonicalAnnex.content(canonicals.get(revision.id()))).stream())
                .filter(one -> dossier.asHospital() || one.party() == null || one.party().equals(dossier.mine().id()))
                .sorted(Comparator.comparing(Obligation::due)).limit(MOST).toList();
    }
}
