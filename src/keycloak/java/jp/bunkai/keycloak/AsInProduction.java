package jp.bunkai.keycloak;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The settings of production, as far as they concern the login, with Keycloak as the one provider. */
public class AsInProduction implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.oidc.devservices.enabled", "false", "bunkai.login.email-trust", "claim", "bunkai.login.provider-name", "",
                "bunkai.second-login.issued-at-stands-in", "false", "quarkus.oidc.authentication.nonce-required", "true",
                "quarkus.oidc.token.audience", "bunkai", "quarkus.quinoa", "false");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(KeycloakServer.class));
    }
}
