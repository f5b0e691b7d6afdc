package jp.bunkai.load;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * What stands before two nodes: each connection goes to the next of them. A node that refuses a connection is left out for a moment and the other
 * one is asked, for nothing was sent yet; what was sent once is never sent again, because it may have been done.
 */
final class Proxy implements AutoCloseable {

    private static final long OUT_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int CONNECT_MILLIS = 1000;

    private final Vertx vertx;
    private final NetServer server;
    private final NetClient client;
    private final List<Node> nodes = new ArrayList<>();
    private int turn;

    /** Of the event loop only. */
    private static final class Node {
        private final int port;
        private long outUntil = System.nanoTime();
        private long served;

        Node(int port) {
            this.port = port;
        }
    }

    Proxy(Vertx vertx, List<Integer> ports) throws InterruptedException, ExecutionException {
        this.vertx = vertx;
        ports.forEach(port -> nodes.add(new Node(port)));
        client = vertx.createNetClient(new NetClientOptions().setConnectTimeout(CONNECT_MILLIS));
        server = vertx.createNetServer(new NetServerOptions().setHost("127.0.0.1").setPort(0)).connectHandler(this::accept);
        server.listen().toCompletionStage().toCompletableFuture().get();
    }

    int port() {
        return server.actualPort();
    }

    /** How many connections each node was given. */
    List<Long> served() {
        return nodes.stream().map(node -> node.served).toList();
    }

    private void accept(NetSocket in) {
        in.pause();
        turn++;
        List<Node> order = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            order.add(nodes.get((turn + i) % nodes.size()));
        }
        long now = System.nanoTime();
        order.sort(Comparator.comparing(node -> now - node.outUntil < 0));
        connect(in, new ArrayDeque<>(order));
    }

    private void connect(NetSocket in, Deque<Node> order) {
        Node node = order.poll();
        if (node == null) {
            in.close();
            return;
        }
        client.connect(node.port, "127.0.0.1").onSuccess(out -> {
            node.served++;
            join(in, out);
            join(out, in);
        }).onFailure(refused -> {
            node.outUntil = System.nanoTime() + OUT_NANOS;
            connect(in, order);
        });
    }

    private static void join(NetSocket from, NetSocket to) {
        from.closeHandler(closed -> to.close());
        from.pipeTo(to);
    }

    @Override
    public void close() {
        server.close();
        client.close();
        vertx.close();
    }
}
