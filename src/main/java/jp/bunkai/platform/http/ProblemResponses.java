package jp.bunkai.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Writes a problem as the answer to a request, from a resource or from a plain route. */
@Singleton
public class ProblemResponses {

    private final RoutingContext present;
    private final ObjectMapper json;

    ProblemResponses(RoutingContext present, ObjectMapper json) {
        this.present = present;
        this.json = json;
    }

    /** The answer to the present request of a resource. */
    public Response of(ProblemException problem) {
        Locale language = language(present);
        return Response.status(problem.type().status())
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.RETRY_AFTER, problem.secondsToWait().orElse(null))
                .entity(problem.problem(language, RequestId.of(present)))
                .build();
    }

    /** Answers a request of a plain route. */
    public void send(RoutingContext context, ProblemException problem) {
        Locale language = language(context);
        problem.secondsToWait().ifPresent(seconds -> context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
        try {
            context.response().setStatusCode(problem.type().status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                    .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(json.writeValueAsString(problem.problem(language, RequestId.of(context))));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }

    private static Locale language(RoutingContext context) {
        return AcceptedLanguage.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
