package jp.bunkai.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Text;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;

/**
 * Door for invitations: vendors come into a dossier by an act of their own, so they are in it only at the end of that act. A party that was
 * entered by its name and for which nobody has come may be represented by another organisation; what was agreed with it stays, as it is the
 * party's. Called in the caller's transaction.
 */
@ApplicationScoped
public class InvitedParties {

    private final DossierRepository dossiers;
    private final PartyRepository parties;
    private final PartyRegister register;
    private final OrganisationDirectory organisations;
    private final DossierTrail trail;
    private final Event<ArrangementChanged> arrangement;
    private final Event<PartyRepresented> represented;

    InvitedParties(DossierRepository dossiers, PartyRepository parties, PartyRegister register, OrganisationDirectory organisations, DossierTrail trail,
            Event<ArrangementChanged> arrangement, Event<PartyRepresented> represented) {
        this.dossiers = dossiers;
        this.parties = parties;
        this.register = register;
        this.organisations = organisations;
        this.trail = trail;
        this.arrangement = arrangement;
        this.represented = represented;
    }

    /** Refuses a function in which nobody can be invited to this dossier. */
    public void requireFunction(ViewedDossier dossier, PartyFunction function, UUID primePartyId) {
        register.requireFunction(dossier, function, primePartyId, "");
        if (dossier.allParties().size() >= PartyRegister.MOST) {
            throw full();
        }
    }

    /** The party that is to be invited, for which nobody has come yet; a problem at this pointer for any other. */
    public Party entered(ViewedDossier dossier, String pointer, UUID partyId) {
        Party party = References.party(dossier, pointer, partyId);
        if (organisations.correctable(dossier.viewer(), List.of(organisation(party.organisationId()))).isEmpty()) {
            throw ProblemException.invalid(pointer, "speaks-for-itself", "この当事者の担当者は、すでに登録されています。",
                    "Somebody acts for this party already.");
        }
        return party;
    }

    /** Locks a dossier for whoever comes into it; rows and chain heads are locked after it. */
    public void lock(UUID dossierId) {
        dossiers.findById(dossierId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A party of a dossier by its id, for whoever was invited to it or works for it. */
    public Optional<Party> party(UUID dossierId, UUID partyId) {
        return partyId == null ? Optional.empty() : parties.find("dossierId = ?1 and id = ?2", dossierId, partyId).firstResultOptional();
    }

    /** Whether this person belongs to the hospital itself, which nobody can be the counterpart of. */
    public boolean ofTheHospital(UUID dossierId, List<Viewer> viewers) {
        UUID hospital = dossiers.findById(dossierId).hospitalId();
        return viewers.stream().anyMatch(viewer -> viewer.organisationId().equals(hospital));
    }

    /** Whether a vendor that was entered by its name is also in the dossier of another hospital. */
    public boolean metElsewhere(UUID dossierId, UUID organisationId) {
        return parties.getEntityManager().createQuery("select count(p) from Party p, Dossier d where d.id = p.dossierId and p.organisationId = :organisation"
                + " and d.hospitalId <> :hospital", Long.class).setParameter("organisation", organisationId)
                .setParameter("hospital", dossiers.findById(dossierId).hospitalId()).getSingleResult() > 0;
    }

    /** Whether an organisation is or was a party, and so cannot become another one. */
    public boolean includes(UUID dossierId, UUID organisationId) {
        return parties.ofDossier(dossierId).stream().anyMatch(party -> party.organisationId().equals(organisationId));
    }

    /** Makes the viewer's organisation a party of a locked dossier; its rows stand when this returns. */
    public ViewedDossier admit(Viewer viewer, UUID dossierId, PartyFunction function, UUID primePartyId) {
        List<Party> there = parties.ofDossier(dossierId);
        if (there.size() >= PartyRegister.MOST) {
            throw full();
        }
        boolean primeThere = primePartyId == null || there.stream().anyMatch(party -> party.id().equals(primePartyId) && !party.left()
                && !party.hospital() && !party.subcontractor());
        if (!primeThere) {
            throw ProblemException.of(ProblemType.CONFLICT, "再委託元が案件から離れています。医療機関にお問い合わせください。",
                    "The party that you would work for has left. Ask the hospital.");
        }
        Party party = new Party(UUID.randomUUID(), dossierId, viewer.organisationId(), there.size(),
                new PartyDetails(function, primePartyId, Binding.NEGOTIATED, false, false));
        parties.persist(party);
        parties.flush();
        ViewedDossier dossier = viewed(viewer, dossierId, there, party);
        trail.added(dossier, Subject.PARTY, party.id(), viewer.organisationName(), Audiences.whoSee(dossier, party));
        arrangement.fire(new ArrangementChanged(dossierId, viewer));
        return dossier;
    }

    /** Lets the viewer's organisation speak for a party of a locked dossier, for which nobody has come before. */
    public ViewedDossier represent(Viewer viewer, UUID dossierId, UUID partyId, String formerName) {
        List<Party> there = parties.ofDossier(dossierId);
        Party party = there.stream().filter(each -> each.id().equals(partyId)).findFirst().orElseThrow();
        UUID former = party.organisationId();
        boolean another = !former.equals(viewer.organisationId());
        if (another) {
            represented.fire(new PartyRepresented(dossierId, partyId, former, viewer.organisationId()));
            party.representedBy(viewer.organisationId());
            parties.flush();
        }
        ViewedDossier dossier = viewed(viewer, dossierId, there, null);
        if (another) {
            trail.record(dossier, AuditEntry.of("PARTY_CHANGED", Subject.PARTY, partyId, new Text("当事者「" + formerName + "」に、招待を受けた「"
                    + viewer.organisationName() + "」が加わりました", "“" + viewer.organisationName() + "”, which accepted an invitation, now speaks for the party “"
                    + formerName + "”")).changing("organisationId", former.toString(), viewer.organisationId().toString()), Audiences.whoSee(dossier, party));
        } else if (!formerName.equals(viewer.organisationName())) {
            trail.record(dossier, AuditEntry.of("PARTY_CHANGED", Subject.PARTY, partyId, new Text("当事者「" + formerName + "」の名称が「"
                    + viewer.organisationName() + "」になりました", "The party “" + formerName + "” is now called “" + viewer.organisationName() + "”"))
                    .changing("name", formerName, viewer.organisationName()), Audiences.whoSee(dossier, party));
        }
        return dossier;
    }

    private ViewedDossier viewed(Viewer viewer, UUID dossierId, List<Party> there, Party added) {
        List<Party> all = new ArrayList<>(there);
        if (added != null) {
            all.add(added);
        }
        return new ViewedDossier(viewer, dossiers.findById(dossierId), all);
    }

    private Organisation organisation(UUID id) {
        return organisations.byId(List.of(id)).get(id);
    }

    private static ProblemException full() {
        return ProblemException.of(ProblemType.CONFLICT, "当事者は 1 案件につき " + PartyRegister.MOST + " までです。",
                "A dossier has at most " + PartyRegister.MOST + " parties.");
    }
}
