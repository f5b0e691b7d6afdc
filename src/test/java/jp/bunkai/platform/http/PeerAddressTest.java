package jp.bunkai.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** What a proxy says is taken where it is an address; otherwise the proxy itself is counted, and nothing fails. */
class PeerAddressTest {

    private static final SocketAddress PROXY = SocketAddress.inetSocketAddress(40_000, "192.0.2.1");

    @Test
    void whatIsNoAddressCountsForTheConnection() {
        assertEquals("198.51.100.7", of(SocketAddress.inetSocketAddress(0, "198.51.100.7"), PROXY));
        for (String said : new String[] {"unknown", "_hidden", "hospital.example", "198.51.100.7.8"}) {
            assertEquals("192.0.2.1", of(SocketAddress.inetSocketAddress(0, said), PROXY), said);
        }
        assertEquals("192.0.2.1", of(null, PROXY));
        assertEquals("", of(null, null));
        assertEquals("", of(SocketAddress.domainSocketAddress("/run/bunkai.sock"), SocketAddress.domainSocketAddress("/run/bunkai.sock")));
    }

    private static String of(SocketAddress said, SocketAddress peer) {
        HttpConnection connection = answering(HttpConnection.class, peer);
        return PeerAddress.of(answering(HttpServerRequest.class, said, connection));
    }

    /** Knows its address and, if it is a request, its connection. */
    private static <T> T answering(Class<T> type, SocketAddress address, HttpConnection... connection) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
            case "remoteAddress" -> address;
            case "connection" -> connection[0];
            default -> throw new UnsupportedOperationException(method.getName());
        }));
    }
}
