package jp.bunkai.platform.http;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What the contract says about the API as a whole. What every operation has in common is added by {@link ContractFilter}. */
@OpenAPIDefinition(
        info = @Info(title = "Bunkai 分界", version = "1", description = """
                Who does what for the security of a hospital's systems. Times are UTC, dates are days in Japan, money is whole yen. Errors are \
                RFC 9457 problems in the language of Accept-Language. The header Bunkai-Organisation says for which organisation the caller \
                acts; it may be left out by members of one organisation only.""",
                license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        security = {@SecurityRequirement(name = "session"), @SecurityRequirement(name = "token")},
        components = @Components(
                securitySchemes = {
                    @SecurityScheme(securitySchemeName = "session", type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.COOKIE, apiKeyName = "q_session",
                            description = "A browser that signed in at /login; writes also need Sec-Fetch-Site: same-origin or a matching Origin"),
                    @SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT",
                            description = "An access token of the login provider")
                },
                schemas = @Schema(name = "Problem", implementation = Problem.class),
                responses = @APIResponse(name = "Problem", description = "What went wrong and what to do",
                        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/Problem")))))
public class ApiDescription extends Application {
}
