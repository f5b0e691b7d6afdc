package jp.bunkai.signoff.after;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.annex.PrintedFile;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;

/**
 * Lists what is owed under the revisions in force: to the hospital what all sides owe, to a vendor what it owes itself and the review of its annex, for
 * what the hospital has shown is not its to see.
 */
@ApplicationScoped
class ObligationService {

    private static final int MOST = 1000;

    private final Transactions transactions;
    private final DossierAccess access;
    private final ObligationReader reader;
    private final Clock clock;

    ObligationService(Transactions transactions, DossierAccess access, ObligationReader reader, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.reader = reader;
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
        return reader.of(dossier, today).all().stream().filter(one -> dossier.asHospital() || one.party() == null || one.party().equals(dossier.mine().id()))
                .limit(MOST).toList();
    }
}
