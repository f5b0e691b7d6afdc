package jp.bunkai.matrix.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Whether the present transaction has written rows: what it then reads is not yet true for anybody else, and must not be remembered. */
@Singleton
class WrittenRows {

    private final TransactionSynchronizationRegistry registry;

    WrittenRows(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    void note() {
        if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) {
            registry.putResource(WrittenRows.class, true);
        }
    }

    boolean inThisTransaction() {
        return registry.getTransactionStatus() == Status.STATUS_ACTIVE && registry.getResource(WrittenRows.class) != null;
    }
}
