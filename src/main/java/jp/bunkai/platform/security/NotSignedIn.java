package jp.bunkai.platform.security;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemResponses;
import jp.bunkai.platform.http.ProblemType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What happens when somebody is not, or no longer, signed in: the API answers 401, because a script cannot follow a redirect to a login
 * page; {@code /login} and its way back send the browser on.
 */
class NotSignedIn {

    private static final Logger LOG = Logger.getLogger(NotSignedIn.class);
    private static final String AFTER_FAILURE = "/?login=failed";

    private final ProblemResponses responses;
    private final OnlyLoginRedirects login;

    NotSignedIn(ProblemResponses responses, OnlyLoginRedirects login) {
        this.responses = responses;
        this.login = login;
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException e) {
        return problem();
    }

    /** The cookie is worth nothing any more, or the token never was. */
    @ServerExceptionMapper
    Uni<Response> failed(AuthenticationFailedException e, RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        if (login.isJavaScriptRequest(context) || authenticator == null) {
            return Uni.createFrom().item(problem());
        }
        return authenticator.getChallenge(context).map(challenge -> challenge == null || challenge.headerName == null ? problem()
                : Response.status(challenge.status).header(challenge.headerName.toString(), challenge.headerContent).build());
    }

    @ServerExceptionMapper
    Response redirect(AuthenticationRedirectException e, RoutingContext context) {
        return login.isJavaScriptRequest(context) ? problem() : redirect(e.getCode(), e.getRedirectUri());
    }

    /** The provider refused, or its answer does not belong to a login that was begun here. */
    @ServerExceptionMapper
    Response broken(AuthenticationCompletionException e, RoutingContext context) {
        LOG.infof("A login was not completed: %s", e.getMessage());
        return login.isJavaScriptRequest(context) ? problem() : redirect(Response.Status.FOUND.getStatusCode(), AFTER_FAILURE);
    }

    private Response problem() {
        return responses.of(ProblemException.of(ProblemType.NOT_SIGNED_IN));
    }

    private static Response redirect(int status, String target) {
        return Response.status(status).header(HttpHeaders.LOCATION, target).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
