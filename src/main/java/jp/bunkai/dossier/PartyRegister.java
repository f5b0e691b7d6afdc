package jp.bunkai.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.Subject;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.OrganisationKind;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/** Adds parties and keeps what must hold of them: one hospital, each organisation once, a subcontractor with its prime. */
@ApplicationScoped
class PartyRegister {

    static final int MOST = 60;

    private final PartyRepository parties;
    private final OrganisationDirectory organisations;
    private final DossierTrail trail;

    PartyRegister(PartyRepository parties, OrganisationDirectory organisations, DossierTrail trail) {
        this.parties = parties;
        this.organisations = organisations;
        this.trail = trail;
    }

    /** The hospital adds and changes every party, a vendor the subcontractors that work for itself. */
    void requireMayChange(ViewedDossier dossier, PartyFunction function, UUID primeId) {
        boolean ownSubcontractor = function == PartyFunction.SUBCONTRACTOR && dossier.mine().id().equals(primeId);
        if (!dossier.asHospital() && !ownSubcontractor) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "自社の再委託先のほかは、医療機関だけが当事者を変更できます。",
                    "Only the hospital changes parties other than your own subcontractors.");
        }
    }

    /** Adds a party; pointers of problems begin with {@code at}. */
    Party add(ViewedDossier dossier, PartyEntry entry, String at) {
        requireFunction(dossier, entry.function(), entry.primePartyId(), at);
        if (dossier.allParties().size() >= MOST) {
            throw ProblemException.invalid(at, "too-many", "当事者は 1 案件につき " + MOST + " までです。",
                    "A dossier has at most " + MOST + " parties.");
        }
        Organisation organisation = organisation(dossier, entry, at);
        Party party = new Party(UUID.randomUUID(), dossier.id(), organisation.id(), dossier.allParties().size(), entry.details());
        parties.persist(party);
        trail.added(dossier.with(party), Subject.PARTY, party.id(), organisation.name(), Audiences.whoSee(dossier.with(party), party));
        return party;
    }

    /** Refuses a second hospital and a subcontractor without a prime that could be one. */
    void requireFunction(ViewedDossier dossier, PartyFunction function, UUID primeId, String at) {
        if (function == PartyFunction.HOSPITAL) {
            throw ProblemException.invalid(at + "/function", "second-hospital", "医療機関は 1 案件に 1 つです。", "A dossier has one hospital.");
        }
        if (function == PartyFunction.SUBCONTRACTOR) {
            References.prime(dossier, at + "/primePartyId", primeId);
        } else if (primeId != null) {
            throw ProblemException.invalid(at + "/primePartyId", "not-a-subcontractor", "再委託元を持つのは再委託先だけです。",
                    "Only a subcontractor names a prime.");
        }
    }

    /** The vendor that an entry names: one that the hospital may name and that is no party, or one that is entered now. */
    Organisation organisation(ViewedDossier dossier, PartyEntry entry, String at) {
        if (entry.organisationId() == null) {
            if (entry.name() == null) {
                throw ProblemException.invalid(at + "/name", "required", "事業者の名称を入力してください。", "Give the vendor's name.");
            }
            return organisations.introduce(dossier.viewer(), entry.profile(), entry.contactEmail());
        }
        if (entry.name() != null || entry.nameEn() != null || entry.legalForm() != null || entry.contactEmail() != null) {
            throw ProblemException.invalid(at + "/organisationId", "known-and-new", "登録済みの組織を選ぶか、新しい事業者の名称を入力してください。",
                    "Either choose a known organisation or enter a new vendor.");
        }
        if (dossier.allParties().stream().anyMatch(party -> party.organisationId().equals(entry.organisationId()))) {
            throw ProblemException.invalid(at + "/organisationId", "already-a-party", "この組織はすでに当事者です。",
                    "This organisation is a party already.");
        }
        Organisation known = organisations.byId(List.of(entry.organisationId())).get(entry.organisationId());
        boolean met = known != null && known.kind() == OrganisationKind.VENDOR
                && (dossier.viewer().organisationId().equals(known.introducedBy())
                        || parties.haveMet(dossier.viewer().organisationId(), known.id()));
        if (!met) {
            throw ProblemException.invalid(at + "/organisationId", "unknown-organisation", "その事業者は登録されていません。",
                    "There is no such vendor.");
        }
        return known;
    }
}
