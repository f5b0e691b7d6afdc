package jp.bunkai.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a feature wants to be sure of before a restored database is used. Found by {@link java.util.ServiceLoader}; an exception takes the
 * whole restoration back.
 */
public interface RestoredCheck {

    /** Looks at the restored rows; gives a short line of each language about what was found good. */
    String check(Connection connection) throws SQLException;
}
