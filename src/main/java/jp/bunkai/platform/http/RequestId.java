package jp.bunkai.platform.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.UUID;

/** The number under which one request is found again: in the log, in the answer's header, in audit events, in a problem's instance. */
@RequestScoped
public class RequestId {

    public static final String HEADER = "Bunkai-Request-Id";
    static final String KEY = "bunkai.request-id";

    private final CurrentVertxRequest request;
    private String own;

    RequestId(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The present request's number; work that no request started gets one of its own. */
    public String value() {
        RoutingContext context = request.getCurrent();
        if (context != null) {
            return of(context);
        }
        if (own == null) {
            own = UUID.randomUUID().toString();
        }
        return own;
    }

    static String of(RoutingContext context) {
        String id = context.get(KEY);
        if (id == null) {
            id = UUID.randomUUID().toString();
            context.put(KEY, id);
        }
        return id;
    }

    static URI uri(String id) {
        return URI.create("urn:uuid:" + id);
    }
}
