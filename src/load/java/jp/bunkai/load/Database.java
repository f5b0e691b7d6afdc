package jp.bunkai.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What the nodes of a {@link Cluster} stand on: one server, or several that hold the same. */
interface Database extends AutoCloseable {

    /** Settings for the program, with both accounts. */
    Map<String, String> settings();

    /** As the owner of the schema. */
    Connection connect() throws SQLException;

    /** Ends it, and whatever was made for it. */
    @Override
    void close() throws IOException, InterruptedException;
}
