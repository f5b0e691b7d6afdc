package jp.bunkai.dossier.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.Actor;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Dossier;
import jp.bunkai.dossier.DossierNames;
import jp.bunkai.organisation.Arrival;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.organisation.notice.NoticeKind;
import jp.bunkai.organisation.notice.Notices;

/**
 * What an invitation leaves behind. Whom the hospital invites is told to the hospital alone; how an invitation was handed on, to the hospital
 * and, once it came, the vendor. Other parties learn only that somebody has become a party.
 */
@ApplicationScoped
class InvitationTrail {

    private static final String SUBJECT = "INVITATION";

    private final AuditTrail trail;
    private final DossierNames dossiers;
    private final Notices notices;

    InvitationTrail(AuditTrail trail, DossierNames dossiers, Notices notices) {
        this.trail = trail;
        this.dossiers = dossiers;
        this.notices = notices;
    }

    void invited(Viewer by, Invitation invitation) {
        hospital(by.actor(), invitation, "VENDOR_INVITED", new Text(invitation.email() + " を招待しました", "Invited " + invitation.email()));
    }

    void revoked(Viewer by, Invitation invitation) {
        hospital(by.actor(), invitation, "INVITATION_REVOKED",
                new Text(invitation.email() + " への招待を取り消しました", "Revoked the invitation of " + invitation.email()));
    }

    void forwarded(Arrival by, Invitation from, Invitation to) {
        Text text = handedOn(from, to);
        // Whoever hands it on acts for no organisation yet; the mail domain is what is known of it.
        hospital(new Actor(by.personId(), by.name(), null, Mailbox.domain(from.email())), to, "INVITATION_FORWARDED", text);
        tellHospital(to, text);
    }

    /** @param way the invitation that was accepted, and those that were handed on to it, from the first on */
    void accepted(Viewer by, List<Invitation> way) {
        Invitation last = way.get(way.size() - 1);
        for (int i = 1; i < way.size(); i++) {
            pair(by, way.get(i), "INVITATION_FORWARDED", handedOn(way.get(i - 1), way.get(i)));
        }
        Text text = new Text("「" + by.organisationName() + "」の " + by.name() + " さん（" + last.email() + "）が招待を受けました",
                by.name() + " of “" + by.organisationName() + "” (" + last.email() + ") accepted the invitation");
        pair(by, last, "INVITATION_ACCEPTED", text);
        tellHospital(last, text);
    }

    private static Text handedOn(Invitation from, Invitation to) {
        return new Text(from.email() + " への招待が " + to.email() + " に転送されました",
                "The invitation of " + from.email() + " was handed on to " + to.email());
    }

    private void hospital(Actor by, Invitation about, String action, Text text) {
        trail.record(about.dossierId(), by, AuditEntry.of(action, SUBJECT, about.id(), text), List.of(Audience.organisation(hospitalOf(about))));
    }

    private void pair(Viewer by, Invitation about, String action, Text text) {
        trail.record(about.dossierId(), by.actor(), AuditEntry.of(action, SUBJECT, about.id(), text), List.of(Audience.pair(by.organisationId())));
    }

    private void tellHospital(Invitation about, Text text) {
        notices.tellEditors(List.of(hospitalOf(about)), NoticeKind.INVITATION, text, "/dossiers/" + about.dossierId() + "/register/parties");
    }

    private UUID hospitalOf(Invitation invitation) {
        Dossier dossier = dossiers.of(List.of(invitation.dossierId())).get(invitation.dossierId());
        return dossier.hospitalId();
    }
}
