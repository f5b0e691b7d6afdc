package jp.bunkai.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.audit.Subject;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.platform.http.Etag;
import jp.bunkai.platform.http.MergePatch;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.time.Clocks;

/**
 * Changes one party. What belongs to its organisation is corrected only by whoever entered that organisation, and only until its first
 * person has signed in.
 */
@ApplicationScoped
class PartyChange {

    private static final Set<String> OF_ORGANISATION = Set.of("name", "nameEn", "legalForm", "contactEmail", "emergencyContacts");

    private final PartyRegister register;
    private final PartyRepository parties;
    private final OrganisationDirectory organisations;
    private final MergePatch mergePatch;
    private final DossierTrail trail;
    private final Clock clock;

    PartyChange(PartyRegister register, PartyRepository parties, OrganisationDirectory organisations, MergePatch mergePatch,
            DossierTrail trail, Clock clock) {
        this.register = register;
        this.parties = parties;
        this.organisations = organisations;
        this.mergePatch = mergePatch;
        this.trail = trail;
        this.clock = clock;
    }

    void apply(ViewedDossier dossier, UUID partyId, String ifMatch, JsonNode patch) {
        Party party = dossier.party(partyId).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        register.requireMayChange(dossier, party.function(), party.primeId());
        Etag.require(ifMatch, party.version());
        Organisation organisation = organisations.byId(List.of(party.organisationId())).get(party.organisationId());
        PartyEdit before = PartyEdit.of(party, organisation, organisations.contactEmails(List.of(organisation.id())).get(organisation.id()),
                organisations.emergencyContacts(List.of(organisation.id())).getOrDefault(organisation.id(), List.of()));
        PartyEdit after = mergePatch.apply(before, patch);
        List<FieldChange> changes = FieldChange.between(before, after);
        requireAllowed(dossier, party, after, changes);
        party.change(after.details());
        if (after.left() != before.left()) {
            party.leave(after.left() ? Clocks.today(clock) : null);
        }
        correct(party, organisation, after, changes);
        trail.changed(dossier, Subject.PARTY, party.id(), organisation.name(), changes, change -> audience(dossier, party, change));
        parties.flush();
    }

    private void requireAllowed(ViewedDossier dossier, Party party, PartyEdit after, List<FieldChange> changes) {
        boolean same = after.function() == party.function() && Objects.equals(after.primePartyId(), party.primeId());
        if (party.hospital() && (!same || after.left())) {
            throw ProblemException.invalid(same ? "/left" : "/function", "hospital-stays", "医療機関の役割は変更できません。",
                    "The hospital's part does not change.");
        }
        if (!same) {
            if (!dossier.asHospital()) {
                register.requireMayChange(dossier, after.function(), after.primePartyId());
            }
            register.requireFunction(dossier, after.function(), after.primePartyId(), "");
            requireNoSubcontractors(dossier, party, after);
        }
        if (after.shownToAll() && after.function() != PartyFunction.SUBCONTRACTOR) {
            throw ProblemException.invalid("/shownToAll", "not-a-subcontractor", "再委託先だけの設定です。", "This is for subcontractors only.");
        }
        List<FieldChange> ofOrganisation = changes.stream().filter(change -> OF_ORGANISATION.contains(change.field())).toList();
        Organisation organisation = organisations.byId(List.of(party.organisationId())).get(party.organisationId());
        if (!ofOrganisation.isEmpty() && organisations.correctable(dossier.viewer(), List.of(organisation)).isEmpty()) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "この組織の情報は、組織自身が変更します。",
                    "This organisation changes its own particulars.")
                    .at("/" + ofOrganisation.get(0).field(), "not-editable", "変更できません。", "It cannot be changed here.");
        }
    }

    /** A prime that became a subcontractor would make two levels of them. */
    private static void requireNoSubcontractors(ViewedDossier dossier, Party party, PartyEdit after) {
        if (after.function() == PartyFunction.SUBCONTRACTOR && (party.id().equals(after.primePartyId())
                || dossier.allParties().stream().anyMatch(other -> party.id().equals(other.primeId())))) {
            throw ProblemException.invalid("/primePartyId", "not-a-prime", "再委託先を持つ当事者は再委託先にできません。",
                    "A party with subcontractors cannot become one.");
        }
    }

    private void correct(Party party, Organisation organisation, PartyEdit after, List<FieldChange> changes) {
        if (changes.stream().anyMatch(change -> OF_ORGANISATION.contains(change.field()))) {
            organisations.correct(organisation, after.profile(), after.contactEmail(), after.emergencyContacts());
            parties.getEntityManager().lock(party, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }

    private static Set<Audience> audience(ViewedDossier dossier, Party party, FieldChange change) {
        boolean pairOnly = change.field().equals("contactEmail") || change.field().equals("emergencyContacts");
        return pairOnly ? Audiences.parties(dossier, List.of(party.id())) : Audiences.whoSee(dossier, party);
    }
}
