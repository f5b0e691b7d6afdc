package jp.bunkai.platform.http;

import java.sql.SQLException;

/**
 * What the log keeps of an exception. Of one that came from the database, types, places and codes, and no words: the server repeats the values
 * that it refuses, such as the e-mail address that stood there already.
 */
final class ForTheLog {

    private static final int DEEPEST = 20;

    private ForTheLog() {
    }

    static Throwable of(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return withoutWords(thrown, 0);
            }
        }
        return thrown;
    }

    private static Throwable withoutWords(Throwable thrown, int depth) {
        if (thrown == null || depth == DEEPEST) {
            return null;
        }
        String codes = thrown instanceof SQLException sql ? " (" + sql.getErrorCode() + ", " + sql.getSQLState() + ")" : "";
        Exception kept = new Exception(thrown.getClass().getName() + codes, withoutWords(thrown.getCause(), depth + 1));
        kept.setStackTrace(thrown.getStackTrace());
        return kept;
    }
}
