package jp.bunkai.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import jp.bunkai.catalogue.Text;
import jp.bunkai.platform.persistence.Transactions;

/** Another process on the same database: what it commits wakes nobody on this node. */
@ApplicationScoped
public class OtherNode {

    private final AuditTrail trail;
    private final Transactions ours;

    OtherNode(TransactionManager transactions, TransactionSynchronizationRegistry registry, EntityManager entities, ChainWriter writer,
            Transactions ours) {
        this.trail = new AuditTrail(transactions, registry, entities, writer, new NobodyHears());
        this.ours = ours;
    }

    /** Something happens in a dossier that all its direct parties may know. */
    public void tellAll(UUID dossierId, String action) {
        Actor actor = new Actor(null, "他のノード", null, "他のノード");
        ours.run(() -> trail.record(dossierId, actor, AuditEntry.of(action, Subject.DOSSIER, dossierId, new Text("他のノードで", "On another node")),
                List.of(Audience.all())));
    }

    /** An event that reaches nobody. */
    private static final class NobodyHears implements Event<TrailGrew> {

        @Override
        public void fire(TrailGrew event) {
            // this is another process
        }

        @Override
        public <U extends TrailGrew> CompletionStage<U> fireAsync(U event) {
            return CompletableFuture.completedFuture(event);
        }

        @Override
        public <U extends TrailGrew> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            return CompletableFuture.completedFuture(event);
        }

        @Override
        public Event<TrailGrew> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends TrailGrew> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends TrailGrew> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
