package jp.bunkai.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.persistence.Transactions;

/** What an organisation says about itself; its administrators edit it, all its members read it, nobody else does either. */
@ApplicationScoped
class OrganisationService {

    private static final Map<String, Text> FIELDS = Map.of("name", new Text("名称", "name"), "nameEn", new Text("英語名称", "English name"),
            "legalForm", new Text("法人種別", "legal form"), "emergencyContacts", new Text("緊急連絡先", "emergency contacts"));

    private final Transactions transactions;
    private final OrganisationRepository organisations;
    private final MemberRepository members;
    private final EmergencyContacts contacts;
    private final MergePatch mergePatch;
    private final AuditTrail trail;

    OrganisationService(Transactions transactions, OrganisationRepository organisations, MemberRepository members,
            EmergencyContacts contacts, MergePatch mergePatch, AuditTrail trail) {
        this.transactions = transactions;
        this.organisations = organisations;
        this.members = members;
        this.contacts = contacts;
        this.mergePatch = mergePatch;
        this.trail = trail;
    }

    OrganisationView own(Viewer viewer) {
        return transactions.call(() -> view(organisations.findById(viewer.organisationId())));
    }

    OrganisationView edit(Viewer viewer, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            Organisation organisation = organisations.findById(viewer.organisationId(), LockModeType.PESSIMISTIC_WRITE);
            Etag.require(ifMatch, organisation.version());
            OrganisationDetails before = details(organisation);
            OrganisationDetails after = mergePatch.apply(before, patch);
            change(organisation, before, after);
            for (FieldChange change : FieldChange.between(before, after)) {
                Text field = FIELDS.get(change.field());
                trail.recordOwn(viewer.organisationId(), viewer.actor(), AuditEntry.of("ORGANISATION_CHANGED", Subject.ORGANISATION,
                        organisation.id(), new Text("組織の" + field.ja() + "を変更しました", "Changed the organisation's " + field.en()))
                        .changing(change.field(), change.before(), change.after()));
            }
            organisations.flush();
            return view(organisation);
        });
    }

    private void change(Organisation organisation, OrganisationDetails before, OrganisationDetails after) {
        organisation.describe(new OrganisationProfile(after.name(), after.nameEn(), after.legalForm()));
        if (!before.emergencyContacts().equals(after.emergencyContacts())) {
            contacts.replace(organisation.id(), after.emergencyContacts());
            organisations.getEntityManager().lock(organisation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }

    private OrganisationDetails details(Organisation organisation) {
        return new OrganisationDetails(organisation.name(), organisation.nameEn(), organisation.legalForm(), contacts.of(organisation.id()));
    }

    private OrganisationView view(Organisation organisation) {
        UUID id = organisation.id();
        List<ContactDetails> called = contacts.of(id);
        return OrganisationView.of(organisation, members.ofOrganisation(id), called);
    }
}
