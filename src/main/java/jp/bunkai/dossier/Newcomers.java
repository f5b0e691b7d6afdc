package jp.bunkai.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.Organisation;

/**
 * Door for features that bring vendors into a dossier by another way than adding a party: they name one as parties are named, and let it in when
 * its time has come. Called in the caller's transaction, with the dossier locked by its hospital.
 */
@ApplicationScoped
public class Newcomers {

    private final DossierAccess access;
    private final PartyRegister register;
    private final PartyRepository parties;
    private final SystemService systems;
    private final Event<ArrangementChanged> arrangement;

    Newcomers(DossierAccess access, PartyRegister register, PartyRepository parties, SystemService systems, Event<ArrangementChanged> arrangement) {
        this.access = access;
        this.register = register;
        this.parties = parties;
        this.systems = systems;
        this.arrangement = arrangement;
    }

    /** The vendor that an entry names, which is no party; a new one is entered. Pointers of problems begin with {@code at}. */
    public Organisation named(ViewedDossier dossier, PartyEntry entry, String at) {
        return register.organisation(dossier, entry, at);
    }

    /** Makes it a party that supplies these systems; its rows stand when this returns. */
    public ViewedDossier admit(ViewedDossier dossier, PartyEntry entry, List<UUID> systemIds) {
        Party party = register.add(dossier, entry, "");
        ViewedDossier with = dossier.with(party);
        parties.flush();
        for (int i = 0; i < systemIds.size(); i++) {
            systems.entrust(with, systemIds.get(i), party.id(), "/systemIds/" + i);
        }
        parties.flush();
        arrangement.fire(new ArrangementChanged(dossier.id(), dossier.viewer()));
        return access.read(dossier.viewer(), dossier.id());
    }
}
