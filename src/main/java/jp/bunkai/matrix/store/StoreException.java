package jp.bunkai.matrix.store;

import java.sql.SQLException;

/** The database refused or failed; the transaction around decides whether to repeat. */
class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(SQLException cause) {
        super(cause);
    }
}
