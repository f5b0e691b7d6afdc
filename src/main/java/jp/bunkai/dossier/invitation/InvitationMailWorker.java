package jp.bunkai.dossier.invitation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.bunkai.dossier.Dossier;
import jp.bunkai.dossier.DossierNames;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.notice.DirectMail;
import jp.bunkai.platform.persistence.Transactions;
import org.jboss.logging.Logger;

/**
 * Mails invitations. The token is made here, just before its mail: the database gets its hash, the mail the token, and nothing keeps it. A
 * mail that no server took is followed by one with a new token; should the first have arrived all the same, it opens nothing.
 */
@ApplicationScoped
class InvitationMailWorker {

    private static final int AT_ONCE = 20;
    private static final Logger LOG = Logger.getLogger(InvitationMailWorker.class);

    private final Transactions transactions;
    private final InvitationRepository invitations;
    private final DossierNames dossiers;
    private final OrganisationDirectory organisations;
    private final DirectMail mail;
    private final Clock clock;

    InvitationMailWorker(Transactions transactions, InvitationRepository invitations, DossierNames dossiers, OrganisationDirectory organisations,
            DirectMail mail, Clock clock) {
        this.transactions = transactions;
        this.invitations = invitations;
        this.dossiers = dossiers;
        this.organisations = organisations;
        this.mail = mail;
        this.clock = clock;
    }

    /** One mail, ready to be sent. */
    private record Letter(UUID invitationId, String address, String hash, InvitationMailText text) {
    }

    @Scheduled(every = "${bunkai.mail.every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendDue() {
        List<Letter> letters;
        do {
            letters = transactions.call(this::takeUp);
            letters.forEach(this::send);
        } while (!letters.isEmpty());
    }

    private List<Letter> takeUp() {
        Instant now = clock.instant();
        return invitations.lockDue(now, AT_ONCE).stream().filter(invitation -> {
            boolean taken = invitation.takeUpMail(now);
            if (!taken) {
                LOG.errorf("Gave up mailing invitation %s", invitation.id());
            }
            return taken;
        }).map(this::letter).toList();
    }

    private Letter letter(Invitation invitation) {
        InvitationToken token = InvitationToken.random();
        invitation.known(token);
        Dossier dossier = dossiers.of(List.of(invitation.dossierId())).get(invitation.dossierId());
        Organisation hospital = organisations.byId(List.of(dossier.hospitalId())).get(dossier.hospitalId());
        return new Letter(invitation.id(), invitation.email(), token.hash(), InvitationMailText.of(invitation, hospital, dossier, token, mail.link("/invitation")));
    }

    private void send(Letter letter) {
        try {
            mail.send(letter.address(), letter.text().subject(), letter.text().body());
        } catch (RuntimeException e) {
            // The server's words may hold an address, which has no place in a log.
            LOG.warnf("Mail of invitation %s was not taken (%s); it is tried again later", letter.invitationId(), e.getClass().getSimpleName());
            return;
        }
        // Another node may have sent a newer one meanwhile, which is then the one that counts.
        transactions.run(() -> invitations.findByIdOptional(letter.invitationId())
                .filter(invitation -> letter.hash().equals(invitation.tokenHash())).ifPresent(invitation -> invitation.mailed(clock.instant())));
    }
}
