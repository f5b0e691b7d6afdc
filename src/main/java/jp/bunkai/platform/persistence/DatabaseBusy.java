package jp.bunkai.platform.persistence;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;

/**
 * Tells a failure that passes by itself from one that does not: no connection became free in time, the database is not there, or it gave up
 * on the work because of others more often than {@link Transactions} tries.
 */
public final class DatabaseBusy {

    /** SQL's class of states of a connection that failed. */
    private static final String CONNECTION = "08";
    /** What the pool says, without a state: nothing became free in time, or what it gave turned out to be dead as the transaction was to begin on it. */
    private static final List<String> POOL = List.of("cquisition timeout", "nable to enlist connection to existing transaction",
            "xception in association of connection to existing transaction");

    private DatabaseBusy() {
    }

    public static boolean causes(Throwable failure) {
        if (Transactions.isWorthRepeating(failure)) {
            return true;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException || cause instanceof SQLException sql && (startsWith(sql.getSQLState(), CONNECTION)
                    || sql.getMessage() != null && POOL.stream().anyMatch(sql.getMessage()::contains))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String text, String beginning) {
        return text != null && text.startsWith(beginning);
    }
}
