package jp.bunkai.keycloak;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** As in production, with two providers: the hospital's, which vouches for the hospital's addresses, and the vendors', which vouches for theirs. */
public class TwoProviders implements QuarkusTestProfile {

    /** Keycloak, with the vendors' realm as the second provider. */
    public static class Servers extends KeycloakServer {

        @Override
        public Map<String, String> start() {
            Map<String, String> settings = new HashMap<>(super.start());
            settings.put("bunkai.login.providers.vendors.url", realm(KeycloakRealms.VENDORS));
            return settings;
        }
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(new AsInProduction().getConfigOverrides());
        settings.putAll(Map.of("bunkai.login.label.ja", "みどり野市民病院のアカウント", "bunkai.login.label.en", "Account of the hospital", "bunkai.login.email-domains", "midorino.example",
                "bunkai.login.providers.vendors.client-id", "bunkai", "bunkai.login.providers.vendors.client-secret", KeycloakServer.PASSWORD,
                "bunkai.login.providers.vendors.label.ja", "システム事業者のアカウント", "bunkai.login.providers.vendors.label.en", "Account of a vendor",
                "bunkai.login.providers.vendors.email-domains", "aoba-ehr.example,tsubasa-net.example"));
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Servers.class));
    }
}
