package jp.bunkai.platform.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Writes a problem as the answer to the present request. */
@Singleton
public class ProblemResponses {

    private final RoutingContext context;

    ProblemResponses(RoutingContext context) {
        this.context = context;
    }

    public Response of(ProblemException problem) {
        Locale language = AcceptedLanguage.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.status(problem.type().status())
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem.problem(language, RequestId.of(context)))
                .build();
    }
}
