package jp.bunkai.keycloak;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import jp.bunkai.journeys.Journeys;
import org.junit.jupiter.api.Test;

/** The journey of an invited vendor in a browser, from the mail to its first edit, where the hospital and the vendor sign in at Keycloaks of their own. */
@QuarkusTest
@TestProfile(InvitedVendorTest.WithPages.class)
class InvitedVendorTest {

    /** With the web interface, and with the invited vendor's mail domain among those that the vendors' provider vouches for. */
    public static class WithPages extends TwoProviders {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("quarkus.quinoa", "true");
            settings.put("bunkai.login.providers.vendors.email-domains", "aoba-ehr.example,tsubasa-net.example,shirakaba-imaging.example");
            return settings;
        }
    }

    @TestHTTPResource("/")
    URL root;

    @Test
    void comesFromTheMailToItsFirstEdit() throws IOException, InterruptedException {
        Journeys.run(root, Map.of("BUNKAI_LOGIN_PASSWORD", KeycloakServer.PASSWORD), "invitation");
    }
}
