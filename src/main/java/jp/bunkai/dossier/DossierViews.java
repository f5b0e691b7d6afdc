package jp.bunkai.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.platform.http.Etag;

/** Shows a dossier to its viewer, and no more of it than that viewer may see. The number of statements does not grow with it. */
@ApplicationScoped
class DossierViews {

    private static final List<String> OF_PARTY = List.of("function", "primePartyId", "bound", "shownToAll", "left");
    private static final List<String> OF_ORGANISATION = List.of("name", "nameEn", "legalForm", "contactEmail", "emergencyContacts");

    private final OrganisationDirectory organisations;
    private final DossierContents contents;
    private final AssetRegister assets;

    DossierViews(OrganisationDirectory organisations, DossierContents contents, AssetRegister assets) {
        this.organisations = organisations;
        this.contents = contents;
        this.assets = assets;
    }

    DossierView dossier(ViewedDossier viewed) {
        Dossier dossier = viewed.dossier();
        List<PartyView> parties = parties(viewed, viewed.parties());
        PartyView hospital = parties.stream().filter(party -> party.function() == PartyFunction.HOSPITAL).findFirst().orElseThrow();
        boolean editable = viewed.asHospital() && viewed.viewer().role().edits();
        return new DossierView(dossier.id(), dossier.name(), dossier.stage(), dossier.mode(), dossier.pattern(),
                new DossierView.HospitalView(hospital.organisationId(), hospital.name()), viewed.mine().id(), parties,
                contents.systems(viewed).stream().filter(system -> !system.retired()).map(system -> SystemView.of(viewed, system)).toList(),
                assets.assetsOf(viewed),
                contents.contracts(viewed).stream().filter(contract -> !contract.retired()).map(contract -> ContractView.of(viewed, contract)).toList(),
                dossier.createdAt(), viewed.asHospital() ? dossier.unlistedServersConfirmedNone() : null,
                dossier.fiscalYearStartMonth(), editable, Etag.of(dossier.version()));
    }

    PartyView party(ViewedDossier dossier, Party party) {
        return parties(dossier, List.of(party)).get(0);
    }

    private List<PartyView> parties(ViewedDossier dossier, List<Party> shown) {
        List<UUID> ids = shown.stream().map(Party::organisationId).toList();
        List<UUID> called = shown.stream().filter(party -> mayCall(dossier, party)).map(Party::organisationId).toList();
        Map<UUID, Organisation> byId = organisations.byId(ids);
        Map<UUID, String> emails = dossier.asHospital() ? organisations.contactEmails(ids) : Map.of();
        Map<UUID, List<ContactDetails>> contacts = organisations.emergencyContacts(called);
        Set<UUID> correctable = organisations.correctable(dossier.viewer(), byId.values());
        return shown.stream().map(party -> {
            Organisation organisation = byId.get(party.organisationId());
            List<ContactDetails> numbers = mayCall(dossier, party) ? contacts.getOrDefault(organisation.id(), List.of()) : null;
            return new PartyView(party.id(), organisation.id(), organisation.name(), organisation.nameEn(), organisation.legalForm(),
                    party.function(), party.primeId(), party.left(), party.bound(), party.shownToAll(), emails.get(organisation.id()), numbers,
                    editable(dossier, party, correctable.contains(organisation.id())), Etag.of(party.version()));
        }).toList();
    }

    /** Everybody may call the hospital; a vendor is called by the hospital, by itself and by the prime it works for. */
    private static boolean mayCall(ViewedDossier dossier, Party party) {
        return dossier.asHospital() || party.hospital() || dossier.answersFor(party.id());
    }

    private static List<String> editable(ViewedDossier dossier, Party party, boolean correctable) {
        boolean own = dossier.asHospital() || (party.subcontractor() && dossier.answersFor(party.id()));
        if (!own || party.hospital() || !dossier.viewer().role().edits()) {
            return List.of();
        }
        List<String> fields = new ArrayList<>(OF_PARTY);
        if (correctable) {
            fields.addAll(OF_ORGANISATION);
        }
        return fields;
    }
}
