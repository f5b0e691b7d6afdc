package jp.bunkai.signoff.after;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.OrganisationKind;
import jp.bunkai.organisation.Role;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.signoff.revision.RevisionStore;
import org.jboss.logging.Logger;

/**
 * Looks once a day, in the morning in Japan, through each dossier with an annex in force and tells of what is due before long or was let pass, each stage
 * once however many nodes look. A look is one transaction: who dies in it has told nobody, and the next one looks again.
 */
@ApplicationScoped
class ObligationReminders {

    private static final Logger LOG = Logger.getLogger(ObligationReminders.class);
    private static final int MORNING = 8;

    private final Transactions transactions;
    private final DossierAccess access;
    private final RevisionStore revisions;
    private final ObligationReader reader;
    private final ReminderStore store;
    private final ReminderNotices notices;
    private final Clock clock;

    ObligationReminders(Transactions transactions, DossierAccess access, RevisionStore revisions, ObligationReader reader, ReminderStore store,
            ReminderNotices notices, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.revisions = revisions;
        this.reader = reader;
        this.store = store;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(every = "{bunkai.obligations.every}", delayed = "50s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        ZonedDateTime now = clock.instant().atZone(Clocks.JAPAN);
        if (now.getHour() < MORNING) {
            return;
        }
        for (UUID dossierId : transactions.call(() -> store.waiting(now.toLocalDate()))) {
            try {
                transactions.run(() -> look(dossierId, now.toLocalDate()));
            } catch (RuntimeException e) {
                LOG.errorf(e, "The duties of dossier %s could not be looked through; it is tried again", dossierId);
            }
        }
    }

    private void look(UUID dossierId, LocalDate today) {
        List<Revision> frozen = revisions.ofDossier(dossierId);
        if (frozen.isEmpty() || !store.claim(dossierId, today)) {
            return;
        }
        ViewedDossier dossier = access.read(inTheNameOf(frozen.get(0)), dossierId);
        ObligationReader.Owed owed = reader.of(dossier, today);
        Set<UUID> apart = owed.all().stream().filter(one -> one.kind() == ObligationKind.REVIEW_AFTER_CHANGE).map(Obligation::revision).collect(Collectors.toSet());
        store.changed(owed.inForce().stream().map(Revision::id).toList(), apart, today);
        List<Reminder> due = owed.all().stream().flatMap(one -> ReminderStage.of(one, today).map(stage -> new Reminder(one, stage)).stream()).toList();
        List<Reminder> untold = store.untold(due, clock.instant());
        owed.inForce().forEach(revision -> notices.tell(dossier, revision, untold.stream().filter(one -> one.duty().revision().equals(revision.id())).toList()));
    }

    /** The hospital's sight without a person, and with no right beyond reading. */
    private static Viewer inTheNameOf(Revision revision) {
        return new Viewer(null, null, revision.hospitalOrganisationId(), OrganisationKind.HOSPITAL, revision.hospital(), Role.VIEWER, false, revision.hospital());
    }
}
