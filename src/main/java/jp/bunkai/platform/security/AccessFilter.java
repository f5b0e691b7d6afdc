package jp.bunkai.platform.security;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets a request through to its resource method only when the caller may do what the method's {@link Permission} says. */
@Singleton
class AccessFilter {

    private static final Logger LOG = Logger.getLogger(AccessFilter.class);

    private final CurrentPerson person;
    private final List<AccessDecision> decisions;

    @Inject
    AccessFilter(CurrentPerson person, @All List<AccessDecision> decisions) {
        this.person = person;
        this.decisions = decisions;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Permission permission = resource.getResourceMethod().getAnnotation(Permission.class);
        if (permission == null) {
            LOG.errorf("%s declares no @Permission and so answers nobody", resource.getResourceMethod());
            throw ProblemException.of(ProblemType.NOT_ALLOWED);
        }
        if (permission.value() == Action.PUBLIC) {
            return;
        }
        SignedInPerson signedIn = person.get();
        if (permission.value() != Action.SIGNED_IN) {
            decisions.forEach(decision -> decision.require(permission.value(), signedIn, request));
        }
    }
}
