package jp.bunkai.matrix.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What the present transaction has written of rows. What it then reads is not yet true for anybody else, and must not be remembered; what
 * it has written whole is remembered once it has committed, so that the next to read the row need not ask for it.
 */
@Singleton
class WrittenRows {

    private final TransactionSynchronizationRegistry registry;
    private final KnownRows known;

    WrittenRows(TransactionSynchronizationRegistry registry, KnownRows known) {
        this.registry = registry;
        this.known = known;
    }

    /** The rows of one transaction as they will stand; the last word counts. */
    private static final class Written implements Synchronization {
        private final Map<UUID, StoredRow> rows = new HashMap<>();
        private final KnownRows known;

        Written(KnownRows known) {
            this.known = known;
        }

        @Override
        public void beforeCompletion() {
            // Nothing is left to write.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                known.remember(rows);
            }
        }
    }

    void note() {
        if (registry.getTransactionStatus() == Status.STATUS_ACTIVE && registry.getResource(WrittenRows.class) == null) {
            Written here = new Written(known);
            registry.putResource(WrittenRows.class, here);
            registry.registerInterposedSynchronization(here);
        }
    }

    /** How a row stands when this transaction has committed, in the version that it has written. */
    void note(StoredRow row) {
        note();
        if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) {
            ((Written) registry.getResource(WrittenRows.class)).rows.put(row.fact().id(), row);
        }
    }

    boolean inThisTransaction() {
        return registry.getTransactionStatus() == Status.STATUS_ACTIVE && registry.getResource(WrittenRows.class) != null;
    }
}
