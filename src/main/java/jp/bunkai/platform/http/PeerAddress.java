package jp.bunkai.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

/** Where a request comes from: what a trusted proxy says, or, where that is no address ({@code unknown}, a name), the one of the connection. */
public final class PeerAddress {

    private PeerAddress() {
    }

    /** Never null: whoever has no address at all is counted with others of that kind. */
    public static String of(HttpServerRequest request) {
        String said = address(request.remoteAddress());
        String peer = said != null || request.connection() == null ? said : address(request.connection().remoteAddress());
        return peer == null ? "" : peer;
    }

    private static String address(SocketAddress of) {
        return of == null ? null : of.hostAddress();
    }
}
