package jp.bunkai.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.audit.Subject;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.Binding;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.Party;
import jp.bunkai.dossier.PartyDetails;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.organisation.OrganisationDirectory;

/** Says of a vendor whether it is bound by published terms or negotiates. */
@ApplicationScoped
class VendorBinding {

    private final OrganisationDirectory organisations;
    private final DossierTrail trail;

    VendorBinding(OrganisationDirectory organisations, DossierTrail trail) {
        this.organisations = organisations;
        this.trail = trail;
    }

    void to(ViewedDossier dossier, Party vendor, boolean published) {
        Binding wanted = published ? Binding.PUBLISHED_TERMS : Binding.NEGOTIATED;
        if (vendor.bound() == wanted) {
            return;
        }
        PartyDetails before = vendor.details();
        PartyDetails after = new PartyDetails(before.function(), before.primePartyId(), wanted, before.shownToAll(), before.left());
        vendor.change(after);
        String name = organisations.byId(List.of(vendor.organisationId())).get(vendor.organisationId()).name();
        trail.changed(dossier, Subject.PARTY, vendor.id(), name, FieldChange.between(before, after),
                change -> Audiences.whoSee(dossier, vendor));
    }
}
