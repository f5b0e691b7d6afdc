package jp.bunkai.support;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The committed contract, and the check that holds every answer of the API against it. Requests are not checked: tests send bad ones on
 * purpose. With {@code -Dbunkai.refresh=openapi} the committed file is first replaced by the one that this build generated.
 */
public final class Contract {

    /** The contract that clients are given. */
    public static final Path COMMITTED = Path.of("openapi", "openapi.yaml");
    /** The contract that this build's code has. */
    public static final Path GENERATED = Path.of("target", "openapi", "openapi.yaml");

    /** Fails a test whose answer is not one that the contract describes. */
    public static final Filter CHECK = Contract::check;

    private static OpenApiInteractionValidator validator;

    private Contract() {
    }

    /** The contract's text, refreshed when asked to. */
    public static synchronized String committed() {
        try {
            if (System.getProperty("bunkai.refresh", "").contains("openapi")) {
                Files.createDirectories(COMMITTED.getParent());
                Files.writeString(COMMITTED, Files.readString(GENERATED));
            }
            return Files.readString(COMMITTED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an answer to {@code method path} violates; empty when it is as the contract says. */
    public static List<String> violations(OpenApiInteractionValidator contract, String path, com.atlassian.oai.validator.model.Request.Method method, Response response) {
        return contract.validateResponse(path, method, response).getMessages().stream().map(ValidationReport.Message::getKey).toList();
    }

    private static io.restassured.response.Response check(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        io.restassured.response.Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/api/") && !path.startsWith("/api/probe/")) {
            List<ValidationReport.Message> wrong = validator().validate(RestAssuredRequest.of(request), RestAssuredResponse.of(response)).getMessages().stream()
                    .filter(message -> isOfAnswer(message, response.statusCode())).toList();
            if (!wrong.isEmpty()) {
                throw new AssertionError(request.getMethod() + " " + path + " → " + response.statusCode() + " is not as " + COMMITTED + " says:\n"
                        + SimpleValidationReportFormat.getInstance().apply(ValidationReport.from(wrong)) + "\n" + response.asString());
            }
        }
        return response;
    }

    /** An unknown path or method is right to be answered with 404 or 405, and wrong to be answered at all otherwise. */
    private static boolean isOfAnswer(ValidationReport.Message message, int status) {
        String key = message.getKey();
        boolean unknown = key.equals("validation.request.path.missing") || key.equals("validation.request.operation.notAllowed");
        return unknown ? status != 404 && status != 405 : !key.startsWith("validation.request");
    }

    private static synchronized OpenApiInteractionValidator validator() {
        if (validator == null) {
            validator = OpenApiInteractionValidator.createForInlineApiSpecification(committed()).build();
        }
        return validator;
    }
}
