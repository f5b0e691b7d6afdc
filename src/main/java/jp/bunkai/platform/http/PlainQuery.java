package jp.bunkai.platform.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jp.bunkai.platform.validation.PlainText;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses control characters in query parameters; those in JSON are refused as it is read. */
class PlainQuery {

    @ServerRequestFilter(priority = Priorities.USER)
    void check(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!values.stream().allMatch(PlainText::isPlain)) {
                throw ProblemException.of(ProblemType.INVALID_REQUEST).parameter(PlainText.isPlain(name) ? name : "", "forbidden-character",
                        "使用できない文字（制御文字など）が含まれています。", "It holds a character that is not allowed, such as a control character.");
            }
        });
    }
}
