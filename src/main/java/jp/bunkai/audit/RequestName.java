package jp.bunkai.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.MDC;

/** The request that is being served, as the log names it, so that an event and the log lines around it can be brought together. */
@ApplicationScoped
class RequestName {

    /** The request's id, or null outside a request. */
    String id() {
        Object id = MDC.get("requestId");
        return id == null ? null : id.toString();
    }
}
