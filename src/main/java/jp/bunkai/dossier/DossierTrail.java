package jp.bunkai.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.AuditEvent;
import jp.bunkai.audit.AuditReader;
import jp.bunkai.audit.AuditTrail;
import jp.bunkai.audit.Chain;
import jp.bunkai.audit.FieldChange;
import jp.bunkai.audit.Subject;
import jp.bunkai.organisation.Organisation;
import jp.bunkai.organisation.OrganisationDirectory;

/** The audit trail of a dossier: tells acts in sentences with names instead of ids, and reads the chains that a viewer may read. */
@ApplicationScoped
public class DossierTrail {

    private final AuditTrail trail;
    private final AuditReader reader;
    private final OrganisationDirectory organisations;
    private final SystemRepository systems;

    DossierTrail(AuditTrail trail, AuditReader reader, OrganisationDirectory organisations, SystemRepository systems) {
        this.trail = trail;
        this.reader = reader;
        this.organisations = organisations;
        this.systems = systems;
    }

    /** Tells that something was entered. */
    public void added(ViewedDossier dossier, String thing, UUID id, String name, Set<Audience> audiences) {
        record(dossier, AuditEntry.of(thing + "_ADDED", thing, id, Words.added(thing, name)), audiences);
    }

    /** Tells that something was taken out of use. */
    public void retired(ViewedDossier dossier, String thing, UUID id, String name, Set<Audience> audiences) {
        record(dossier, AuditEntry.of(thing + "_RETIRED", thing, id, Words.retired(thing, name)), audiences);
    }

    /**
     * Tells each field that changed to those who may see that field. A field that names a party is told whole to the hospital, and to
     * each party it names only as far as that party itself came or went.
     */
    public void changed(ViewedDossier dossier, String thing, UUID id, String name, List<FieldChange> changes,
            Function<FieldChange, Set<Audience>> audiences) {
        if (changes.isEmpty()) {
            return;
        }
        Map<UUID, String> names = names(dossier);
        for (FieldChange change : changes) {
            FieldChange named = change.named(names);
            AuditEntry entry = AuditEntry.of(thing + "_CHANGED", thing, id, Words.changed(thing, name, change.field()));
            Optional<Party> before = named(dossier, change.before());
            Optional<Party> after = named(dossier, change.after());
            if (before.isPresent() || after.isPresent()) {
                record(dossier, entry.changing(change.field(), named.before(), named.after()), Audiences.hospital(dossier));
                before.filter(party -> !party.hospital()).ifPresent(party -> record(dossier,
                        entry.changing(change.field(), named.before(), null), Audiences.parties(dossier, List.of(party.id()))));
                after.filter(party -> !party.hospital()).ifPresent(party -> record(dossier,
                        entry.changing(change.field(), null, named.after()), Audiences.parties(dossier, List.of(party.id()))));
            } else {
                record(dossier, entry.changing(named.field(), named.before(), named.after()), audiences.apply(change));
            }
        }
    }

    /** Tells any other act. */
    public void record(ViewedDossier dossier, AuditEntry entry, Collection<Audience> audiences) {
        trail.record(dossier.id(), dossier.viewer().actor(), entry, audiences);
    }

    /** The chains that this viewer may read: whole ones, of its own audiences. */
    public List<Chain> readable(ViewedDossier dossier) {
        return reader.chains(Chain.Scope.DOSSIER, dossier.id()).stream().filter(chain -> mayRead(dossier, chain.audience())).toList();
    }

    /** What happened to one thing of the dossier, as far as this viewer may read it, from the oldest on. */
    public List<AuditEvent> history(ViewedDossier dossier, Subject subject) {
        return reader.history(readable(dossier), subject);
    }

    /** Whether this viewer is of this audience. */
    public static boolean mayRead(ViewedDossier dossier, Audience audience) {
        UUID own = dossier.viewer().organisationId();
        return switch (audience.kind()) {
            case ALL -> !dossier.mine().subcontractor();
            case PAIR -> dossier.asHospital() || own.equals(audience.organisationId());
            case ORGANISATION -> own.equals(audience.organisationId());
        };
    }

    private static Optional<Party> named(ViewedDossier dossier, String value) {
        return dossier.allParties().stream().filter(party -> party.id().toString().equals(value)).findFirst();
    }

    private Map<UUID, String> names(ViewedDossier dossier) {
        Map<UUID, Organisation> byId = organisations.byId(dossier.allParties().stream().map(Party::organisationId).toList());
        Map<UUID, String> names = new HashMap<>();
        dossier.allParties().forEach(party -> names.put(party.id(), byId.get(party.organisationId()).name()));
        systems.ofDossier(dossier.id()).forEach(system -> names.put(system.id(), system.name()));
        return names;
    }
}
