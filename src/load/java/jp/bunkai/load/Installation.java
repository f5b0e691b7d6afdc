package jp.bunkai.load;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import jp.bunkai.platform.embedded.EmbeddedDatabase;

/** The packaged program as a hospital runs it, with a database of its own, each in a process of its own. */
final class Installation implements Place, AutoCloseable {

    private final Map<String, String> database;
    private final Server server;
    private final long startMillis;

    Installation(Options options, Issuer issuer) throws IOException, InterruptedException {
        Files.createDirectories(Server.FOLDER);
        database = EmbeddedDatabase.start(Server.FOLDER.resolve("database"));
        server = new Server(options, issuer, database, "server.log");
        server.migrate();
        startMillis = server.start();
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public Map<String, String> database() {
        return database;
    }

    /** From the start of the process until it says that it is ready, which needs the database. */
    long startMillis() {
        return startMillis;
    }

    long serverPid() {
        return server.pid();
    }

    long databasePid() {
        return Long.getLong("bunkai.embedded.pid");
    }

    @Override
    public void kill() throws InterruptedException {
        server.kill();
    }

    @Override
    public void restart() throws IOException, InterruptedException {
        server.start();
    }

    @Override
    public void close() throws InterruptedException {
        server.close();
        EmbeddedDatabase.stop();
    }
}
