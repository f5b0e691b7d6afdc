package jp.bunkai.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.UUID;

/**
 * The one way an event gets into the trail. {@link #record} only remembers; when the transaction is about to commit, all of
 * its changes are written first, then the chain heads are locked in a fixed order and the events appended. So the numbers of a
 * chain are gap-free and in commit order, a head is held for the shortest time, and what is rolled back leaves no event.
 */
@ApplicationScoped
public class AuditTrail {

    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry registry;
    private final EntityManager entities;
    private final ChainWriter writer;
    private final Event<TrailGrew> grown;

    AuditTrail(TransactionManager transactions, TransactionSynchronizationRegistry registry, EntityManager entities, ChainWriter writer,
            Event<TrailGrew> grown) {
        this.transactions = transactions;
        this.registry = registry;
        this.entities = entities;
        this.writer = writer;
        this.grown = grown;
    }

    /** Tells the trail of an act in a dossier; one event is written for each audience. */
    public void record(UUID dossierId, Actor by, AuditEntry entry, Collection<Audience> audiences) {
        if (audiences.isEmpty()) {
            throw new IllegalArgumentException("An act without an audience would be told to nobody");
        }
        PendingEvents pending = pending();
        UUID act = UUID.randomUUID();
        audiences.stream().distinct().forEach(audience -> pending.add(Chain.ofDossier(dossierId, audience), act, by, entry));
    }

    /** Tells the trail of an act in an organisation's own affairs, read by that organisation only. */
    public void recordOwn(UUID organisationId, Actor by, AuditEntry entry) {
        pending().add(Chain.ofOrganisation(organisationId), UUID.randomUUID(), by, entry);
    }

    private PendingEvents pending() {
        if (registry.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An event is recorded in the transaction of the change it tells of");
        }
        PendingEvents pending = (PendingEvents) registry.getResource(PendingEvents.class);
        if (pending == null) {
            pending = new PendingEvents();
            registry.putResource(PendingEvents.class, pending);
            writeBeforeCommit(pending);
        }
        return pending;
    }

    private void writeBeforeCommit(PendingEvents pending) {
        try {
            // An ordinary synchronization: it runs before the interposed ones, of which the flush of the session is one.
            transactions.getTransaction().registerSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    entities.flush();
                    writer.write(pending.inOrder());
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        grown.fire(new TrailGrew(pending.scopes()));
                    }
                }
            });
        } catch (SystemException | RollbackException e) {
            throw new IllegalStateException("The transaction takes no more events", e);
        }
    }
}
