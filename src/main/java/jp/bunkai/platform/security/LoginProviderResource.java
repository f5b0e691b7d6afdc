package jp.bunkai.platform.security;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What there is to choose from before signing in. */
@Path("/api/login-providers")
@Tag(name = "organisation")
public class LoginProviderResource {

    private final LoginProviders providers;

    LoginProviderResource(LoginProviders providers) {
        this.providers = providers;
    }

    @GET
    @Permission(Action.PUBLIC)
    @Operation(operationId = "listLoginProviders", summary = "The login providers to choose from; empty where there is one only",
            description = "The chosen one is named in /login?with=, and from then on by the session.")
    public List<LoginProviderView> list() {
        return providers.several() ? providers.all().stream().map(LoginProviderView::of).toList() : List.of();
    }
}
