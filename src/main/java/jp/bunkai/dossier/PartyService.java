package jp.bunkai.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.persistence.Transactions;

/** Adds parties to a dossier and changes them, for the hospital; a vendor adds and changes subcontractors of its own. */
@ApplicationScoped
class PartyService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final PartyRegister register;
    private final PartyChange change;
    private final DossierViews views;
    private final Event<ArrangementChanged> arrangement;

    PartyService(Transactions transactions, DossierAccess access, PartyRegister register, PartyChange change,
            DossierViews views, Event<ArrangementChanged> arrangement) {
        this.transactions = transactions;
        this.access = access;
        this.register = register;
        this.change = change;
        this.views = views;
        this.arrangement = arrangement;
    }

    PartyView add(Viewer viewer, UUID dossierId, PartyEntry entry) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            register.requireMayChange(dossier, entry.function(), entry.primePartyId());
            Party party = register.add(dossier, entry, "");
            return arranged(viewer, dossierId, party.id());
        });
    }

    PartyView change(Viewer viewer, UUID dossierId, UUID partyId, String ifMatch, JsonNode patch) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.arrange(viewer, dossierId);
            change.apply(dossier, partyId, ifMatch, patch);
            return arranged(viewer, dossierId, partyId);
        });
    }

    private PartyView arranged(Viewer viewer, UUID dossierId, UUID partyId) {
        arrangement.fire(new ArrangementChanged(dossierId, viewer));
        ViewedDossier dossier = access.read(viewer, dossierId);
        return views.party(dossier, dossier.party(partyId).orElseThrow());
    }
}
