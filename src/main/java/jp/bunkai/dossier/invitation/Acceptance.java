package jp.bunkai.dossier.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.dossier.InvitedParties;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.Arrival;
import jp.bunkai.organisation.Arrivals;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.OrganisationKind;
import jp.bunkai.organisation.OrganisationProfile;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/**
 * For whom an invitation is accepted. A vendor of one's own keeps its account and meets one hospital more; a new one is founded and
 * administered by whoever accepts; of one that the hospital had entered that person is the first. Called with the dossier locked.
 */
@ApplicationScoped
class Acceptance {

    private final Arrivals arrivals;
    private final InvitedParties parties;
    private final OrganisationDirectory organisations;

    Acceptance(Arrivals arrivals, InvitedParties parties, OrganisationDirectory organisations) {
        this.arrivals = arrivals;
        this.parties = parties;
        this.organisations = organisations;
    }

    /** The vendors for which this person may accept. */
    List<InvitationOffer.Choice> choices(Arrival arrival, Invitation invitation) {
        return own(arrival).stream().filter(viewer -> free(viewer, invitation))
                .map(viewer -> new InvitationOffer.Choice(viewer.organisationId(), viewer.organisationName())).toList();
    }

    /** The dossier as its new party sees it. */
    ViewedDossier enter(Arrival arrival, Invitation invitation, InvitationAcceptance wanted) {
        if (wanted.organisationId() != null && wanted.organisation() != null) {
            throw ProblemException.invalid("/organisationId", "known-and-new", "自組織を選ぶか、新しい組織の名称を入力してください。",
                    "Either choose an organisation or enter a new one.");
        }
        Place place = invitation.place();
        if (parties.ofTheHospital(place.dossierId(), arrival.viewers())) {
            throw InvitationProblems.ownHospital();
        }
        Optional<Party> entered = parties.party(place.dossierId(), place.partyId());
        if (entered.filter(Party::left).isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "この当事者は案件から離れています。医療機関にお問い合わせください。",
                    "This party has left the dossier. Ask the hospital.");
        }
        return entered.isPresent() ? represent(arrival, invitation, wanted, entered.get()) : admit(arrival, invitation, wanted);
    }

    private ViewedDossier admit(Arrival arrival, Invitation invitation, InvitationAcceptance wanted) {
        if (wanted.organisationId() == null && wanted.organisation() == null) {
            throw ProblemException.invalid("/organisation", "required", "組織の名称を入力してください。", "Give your organisation's name.");
        }
        Place place = invitation.place();
        Viewer viewer = wanted.organisationId() != null ? chosen(arrival, invitation, wanted.organisationId())
                : arrivals.found(arrival, wanted.organisation().profile());
        return parties.admit(viewer, place.dossierId(), place.function(), place.primePartyId());
    }

    private ViewedDossier represent(Arrival arrival, Invitation invitation, InvitationAcceptance wanted, Party party) {
        Organisation there = organisations.byId(List.of(party.organisationId())).get(party.organisationId());
        String formerName = there.name();
        Viewer viewer;
        if (wanted.organisationId() != null) {
            viewer = chosen(arrival, invitation, wanted.organisationId());
            if (!viewer.organisationId().equals(there.id()) && organisations.came(there.id())) {
                throw ProblemException.of(ProblemType.CONFLICT, "この当事者の担当者は、すでに登録されています。", "Somebody acts for this party already.");
            }
        } else if (parties.metElsewhere(party.dossierId(), there.id())) {
            // What another hospital agreed with it is not this one's to open.
            OrganisationProfile asEntered = new OrganisationProfile(formerName, there.nameEn(), there.legalForm());
            viewer = arrivals.found(arrival, wanted.organisation() == null ? asEntered : wanted.organisation().profile().orElse(asEntered));
        } else {
            viewer = arrivals.firstOf(arrival, there.id(), wanted.organisation() == null ? null : wanted.organisation().profile());
        }
        return parties.represent(viewer, party.dossierId(), party.id(), formerName);
    }

    private Viewer chosen(Arrival arrival, Invitation invitation, UUID organisationId) {
        Viewer viewer = own(arrival).stream().filter(each -> each.organisationId().equals(organisationId)).findFirst()
                .orElseThrow(() -> ProblemException.invalid("/organisationId", "unknown-organisation", "この組織の編集者ではありません。",
                        "You do not edit for this organisation."));
        if (!free(viewer, invitation)) {
            throw ProblemException.invalid("/organisationId", "already-a-party", "この組織はすでにこの案件の当事者です。",
                    "This organisation is a party of the dossier already.");
        }
        return viewer;
    }

    /** Whether the vendor is no party yet, except the very one that is invited. */
    private boolean free(Viewer viewer, Invitation invitation) {
        Place place = invitation.place();
        return !parties.includes(place.dossierId(), viewer.organisationId()) || parties.party(place.dossierId(), place.partyId())
                .filter(party -> party.organisationId().equals(viewer.organisationId())).isPresent();
    }

    private static List<Viewer> own(Arrival arrival) {
        return arrival.viewers().stream().filter(viewer -> viewer.organisationKind() == OrganisationKind.VENDOR && viewer.role().edits()).toList();
    }
}
