package jp.bunkai.load;

import java.io.IOException;
import java.util.Map;

/** Where browsers go: one server, or a proxy before several. */
interface Place {

    int port();

    /** Settings of the database, with both accounts. */
    Map<String, String> database();

    /** Ends a server as a loss of power does, whatever it is doing. */
    void kill() throws InterruptedException;

    /** Starts it again, on the same database and at the same address. */
    void restart() throws IOException, InterruptedException;
}
