package jp.bunkai.audit;

import java.sql.SQLException;

/** A failure of the database at a chain; its cause decides whether the transaction is tried again. */
final class ChainStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChainStoreException(SQLException cause) {
        super(cause);
    }
}
