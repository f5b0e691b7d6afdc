package jp.bunkai.platform.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Runs work in a transaction of its own and runs the whole of it again when the database gave up on it because of others: a lock waited
 * for too long, a deadlock, a conflict between nodes. Work must therefore have no effect outside the database.
 */
@ApplicationScoped
public class Transactions {

    /** 1020 record changed since read, 1047 node not ready, 1205 lock wait timeout, 1213 deadlock. */
    private static final Set<Integer> AGAIN = Set.of(1020, 1047, 1205, 1213);
    private static final int ATTEMPTS = 5;
    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final Logger LOG = Logger.getLogger(Transactions.class);

    /** Reads or writes; joins nothing, so that a repetition repeats everything. */
    public <T> T call(Supplier<T> work) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("A transaction inside a transaction cannot be repeated as a whole");
        }
        for (int attempt = 1;; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isWorthRepeating(e)) {
                    throw unwrapped(e);
                }
                LOG.debugf("Attempt %d was given up by the database: %s", attempt, e.toString());
                pause(attempt);
            }
        }
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    static boolean isWorthRepeating(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof SQLException sql && AGAIN.contains(sql.getErrorCode())) {
                return true;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                if (isWorthRepeating(suppressed)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What failed is what the caller wants to see, not the transaction around it. */
    private static RuntimeException unwrapped(RuntimeException e) {
        return e instanceof QuarkusTransactionException && e.getCause() instanceof RuntimeException cause ? cause : e;
    }

    private static void pause(int attempt) {
        long longest = FIRST_PAUSE_MILLIS << attempt;
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
