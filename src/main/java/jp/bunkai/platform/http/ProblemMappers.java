package jp.bunkai.platform.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import jp.bunkai.platform.persistence.DatabaseBusy;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can end a request into a {@link Problem}. Nothing of an exception's own words reaches the client. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Map<Integer, ProblemType> BY_STATUS = Map.ofEntries(
            Map.entry(400, ProblemType.INVALID_REQUEST), Map.entry(401, ProblemType.NOT_SIGNED_IN),
            Map.entry(403, ProblemType.NOT_ALLOWED), Map.entry(404, ProblemType.NOT_FOUND),
            Map.entry(405, ProblemType.METHOD_NOT_ALLOWED), Map.entry(406, ProblemType.NOT_ACCEPTABLE),
            Map.entry(413, ProblemType.TOO_LARGE), Map.entry(415, ProblemType.UNSUPPORTED_MEDIA_TYPE),
            Map.entry(503, ProblemType.UNAVAILABLE));

    private static final Duration COME_BACK = Duration.ofSeconds(5);

    private final ProblemResponses responses;

    ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem) {
        return responses.of(problem);
    }

    @ServerExceptionMapper
    Response constraint(ConstraintViolationException violations) {
        return Violations.problem(violations).map(responses::of).orElseGet(() -> unexpected(violations));
    }

    /** Says more than {@link #notReadable}, and takes the place of a mapper that Quarkus brings along. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return notReadable(e);
    }

    @ServerExceptionMapper
    Response notReadable(JacksonException e) {
        return e instanceof InvalidDefinitionException ? unexpected(e) : responses.of(JsonProblems.of(e));
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e, ResourceInfo resource, UriInfo uri) {
        if (e.getCause() != null && resource != null && resource.getResourceMethod() != null) {
            Optional<String> parameter = Parameters.unreadableQuery(resource.getResourceMethod(), uri);
            if (parameter.isPresent()) {
                return responses.of(ProblemException.of(ProblemType.INVALID_REQUEST).parameter(parameter.get(), "invalid-format",
                        "値の形式が正しくありません。", "The value is not written as it must be."));
            }
        }
        return responses.of(ProblemException.of(ProblemType.NOT_FOUND));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        if (e.getCause() instanceof JacksonException json) {
            return notReadable(json);
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        ProblemType type = BY_STATUS.get(status);
        if (type == null) {
            return status < 500 ? responses.of(ProblemException.of(ProblemType.INVALID_REQUEST)) : unexpected(e);
        }
        Response response = responses.of(ProblemException.of(type));
        String allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? response : Response.fromResponse(response).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return responses.of(ProblemException.of(ProblemType.NOT_ALLOWED));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        if (DatabaseBusy.causes(e)) {
            LOG.warnf("The database had no time for a request: %s", e.toString());
            return responses.of(ProblemException.unavailable(COME_BACK));
        }
        LOG.error("The request failed", ForTheLog.of(e));
        return responses.of(ProblemException.of(ProblemType.INTERNAL_ERROR,
                "サーバーで問題が発生しました。時間をおいて再度お試しください。続く場合は要求番号を添えて管理者に連絡してください。",
                "Something went wrong on the server. Please try again later; if it stays, tell the administrator the request's number."));
    }
}
