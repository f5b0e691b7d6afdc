package jp.bunkai.load;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import jp.bunkai.platform.embedded.EmbeddedDatabase;

/** Two nodes of the packaged program on one database, behind a proxy, each in a process of its own. */
final class Cluster implements Place, AutoCloseable {

    private final Map<String, String> settings;
    private final DatabaseServer database;
    private final List<Server> nodes;
    private final Proxy proxy;

    Cluster(Options options, Issuer issuer) throws IOException, InterruptedException, ExecutionException {
        Files.createDirectories(Server.FOLDER);
        settings = EmbeddedDatabase.start(Server.FOLDER.resolve("database"));
        database = new DatabaseServer(settings);
        nodes = List.of(new Server(options, issuer, settings, "node-1.log"), new Server(options, issuer, settings, "node-2.log"));
        nodes.get(0).migrate();
        for (Server node : nodes) {
            node.start();
        }
        proxy = new Proxy(Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1)), nodes.stream().map(Server::port).toList());
    }

    /** The proxy's. */
    @Override
    public int port() {
        return proxy.port();
    }

    @Override
    public Map<String, String> database() {
        return settings;
    }

    @Override
    public void kill() {
        throw new UnsupportedOperationException("Which node?");
    }

    @Override
    public void restart() {
        throw new UnsupportedOperationException("Which node?");
    }

    List<Server> nodes() {
        return nodes;
    }

    DatabaseServer databaseServer() {
        return database;
    }

    Proxy proxy() {
        return proxy;
    }

    /** Until both nodes say that they are ready. */
    void awaitReady() throws InterruptedException {
        for (Server node : nodes) {
            for (int i = 0; i < 3_000 && !node.ready(); i++) {
                Thread.sleep(20);
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        proxy.close();
        for (Server node : nodes) {
            node.close();
        }
        EmbeddedDatabase.stop();
    }
}
