package jp.bunkai.platform.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every answer that is not the one hoped for (RFC 9457). It never repeats what was sent. */
@Schema(name = "Problem", description = "RFC 9457 problem; further members depend on the type",
        requiredProperties = {"type", "title", "status", "detail", "errors"}, additionalProperties = Schema.True.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(description = "Stable name of the kind of problem", format = "uri", examples = "urn:bunkai:problem:invalid-request") URI type,
        @Schema(description = "The kind in words, in the language of Accept-Language") String title,
        @Schema(description = "The HTTP status again", minimum = "400", maximum = "599") int status,
        @Schema(description = "What happened and what to do, in the language of Accept-Language") String detail,
        @Schema(description = "Names this very request, for the log", format = "uri") URI instance,
        @Schema(description = "What is wrong where; empty unless single fields are at fault") List<Error> errors,
        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field that is at fault. */
    @Schema(name = "ProblemError", requiredProperties = {"detail", "code"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Error(
            @Schema(description = "JSON pointer (RFC 6901) into the request's body", examples = "/letters/7d5c") String pointer,
            @Schema(description = "Name of the query, path, form or header parameter at fault") String parameter,
            @Schema(description = "What to mend, in the language of Accept-Language") String detail,
            @Schema(description = "Stable word for programs", examples = "too-long") String code) {
    }
}
