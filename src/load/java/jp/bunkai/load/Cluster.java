package jp.bunkai.load;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Two nodes of the packaged program on one database, behind a proxy, each in a process of its own. */
final class Cluster implements Place, AutoCloseable {

    private final Database database;
    private final List<Server> nodes;
    private final Proxy proxy;

    /** On a database that is there already, and stays when this is closed. */
    Cluster(Options options, Issuer issuer, Database database) throws IOException, InterruptedException, ExecutionException {
        this.database = database;
        nodes = List.of(new Server(options, issuer, database.settings(), "node-1.log"), new Server(options, issuer, database.settings(), "node-2.log"));
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
        return database.settings();
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

    /** As the owner of the schema. */
    Connection connect() throws SQLException {
        return database.connect();
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

    /** Ends both nodes, so that nobody writes any more. */
    void rest() throws InterruptedException {
        for (Server node : nodes) {
            node.close();
        }
    }

    @Override
    public void close() throws InterruptedException {
        proxy.close();
        rest();
    }
}
