package jp.bunkai.keycloak;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Base64;
import javax.sql.DataSource;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** An administrator who signs somebody out at Keycloak signs that person out here at once: on every node, and from what is listened to. */
@QuarkusTest
@TestProfile(AsInProduction.class)
class BackChannelAtKeycloakTest {

    @Inject
    DataSource database;

    @Test
    void whoIsSignedOutAtTheProviderIsSignedOutHere() throws Exception {
        KeycloakAdmin keycloak = new KeycloakAdmin(KeycloakRealms.HOSPITAL);
        keycloak.signOut(TestDossier.HOSPITAL_SIGNATORY);
        KeycloakBrowser browser = new KeycloakBrowser(TestDossier.HOSPITAL_SIGNATORY);
        KeycloakBrowser somebodyElse = new KeycloakBrowser(TestDossier.HOSPITAL_ADMIN);
        browser.signIn();
        somebodyElse.signIn();
        keycloak.signOutAtOnce(TestDossier.HOSPITAL_SIGNATORY);
        // Keycloak has our answer before its administrator has its own: nothing is waited for.
        assertEquals(0, rows(browser), "gone from the database, which every node reads");
        browser.api("/probe/person").then().statusCode(401).contentType("application/problem+json");
        somebodyElse.api("/probe/person").then().statusCode(200);
    }

    @Test
    void eachBrowserEndsWithTheSessionThatItBelongsTo() throws Exception {
        KeycloakBrowser one = new KeycloakBrowser(TestDossier.HOSPITAL_SIGNATORY);
        KeycloakBrowser two = new KeycloakBrowser(TestDossier.HOSPITAL_SIGNATORY);
        one.signIn();
        two.signIn();
        new KeycloakAdmin(KeycloakRealms.HOSPITAL).signOut(TestDossier.HOSPITAL_SIGNATORY);
        assertEquals(0, rows(one) + rows(two));
        one.api("/probe/person").then().statusCode(401);
        two.api("/probe/person").then().statusCode(401);
    }

    @Test
    void theStreamOfWhoIsSignedOutThereSaysSoAndEnds() throws Exception {
        KeycloakBrowser browser = new KeycloakBrowser(TestDossier.HOSPITAL_ADMIN);
        Login.use(TestDossier.HOSPITAL_ADMIN, browser.signIn());
        Stream stream = Stream.open(TestDossier.begin().path("/events"), browser.cookies());
        new KeycloakAdmin(KeycloakRealms.HOSPITAL).signOut(TestDossier.HOSPITAL_ADMIN);
        String told = stream.untilItEnds(10);
        assertTrue(told.contains("event: session-ended") && told.contains("SIGNED_OUT"), told);
    }

    @Test
    void aNewLoginAfterwardsIsAsGoodAsAny() {
        KeycloakBrowser browser = new KeycloakBrowser(TestDossier.HOSPITAL_SIGNATORY);
        browser.signIn();
        new KeycloakAdmin(KeycloakRealms.HOSPITAL).signOut(TestDossier.HOSPITAL_SIGNATORY);
        browser.api("/probe/person").then().statusCode(401);
        browser.signIn();
        browser.api("/probe/person").then().statusCode(200);
        given().get("/api/probe/person").then().statusCode(401);
    }

    private int rows(KeycloakBrowser browser) throws Exception {
        byte[] key = Base64.getUrlDecoder().decode(browser.session().getValue());
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement("select count(*) from login_session where key_hash = ?")) {
            query.setBytes(1, MessageDigest.getInstance("SHA-256").digest(key));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
