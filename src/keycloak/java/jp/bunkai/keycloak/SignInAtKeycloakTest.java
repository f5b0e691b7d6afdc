package jp.bunkai.keycloak;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** Signing in at Keycloak leads back to where one wanted to go, with a session that the API knows. */
@QuarkusTest
@TestProfile(AsInProduction.class)
class SignInAtKeycloakTest {

    @Test
    void whoSignsInComesBackToThePageAndIsKnownToTheApi() {
        KeycloakBrowser browser = new KeycloakBrowser(TestDossier.HOSPITAL_ADMIN);
        Response page = browser.follow(browser.get("/login?returnTo=/dossiers?state=open"));
        assertTrue(KeycloakBrowser.asksForThePassword(page), page.asString());
        Response step = browser.logIn(page);
        String last = "";
        while (step.statusCode() / 100 == 3 && !last.endsWith("/dossiers?state=open")) {
            last = step.header("Location");
            step = last.endsWith("/dossiers?state=open") ? step : browser.get(last);
        }
        assertTrue(last.endsWith("/dossiers?state=open"), last);
        browser.api("/probe/person").then().statusCode(200).body("email", equalTo(TestDossier.HOSPITAL_ADMIN)).body("emailTrusted", equalTo(true))
                .body("issuer", equalTo(KeycloakServer.realm(KeycloakRealms.HOSPITAL))).body("subject", equalTo(new KeycloakAdmin(KeycloakRealms.HOSPITAL).id(TestDossier.HOSPITAL_ADMIN)));
        assertEquals(43, browser.session().getValue().length(), "a key, and no token");
    }

    @Test
    void aWrongPasswordGivesNoSession() {
        KeycloakBrowser browser = new KeycloakBrowser(TestDossier.HOSPITAL_SIGNATORY);
        Response again = browser.follow(browser.logIn(browser.follow(browser.get("/login")), "guessed"));
        assertTrue(KeycloakBrowser.asksForThePassword(again), again.asString());
        assertNull(browser.session());
        browser.api("/probe/person").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void aTokenOfTheProviderForAnotherProgramOpensNothing() {
        String ofAdministration = given().formParams(java.util.Map.of("grant_type", "password", "client_id", "admin-cli", "username", TestDossier.HOSPITAL_ADMIN,
                "password", KeycloakServer.PASSWORD, "scope", "openid")).post(KeycloakServer.realm(KeycloakRealms.HOSPITAL) + "/protocol/openid-connect/token")
                .then().statusCode(200).extract().path("access_token");
        given().auth().oauth2(ofAdministration).get("/api/probe/person").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void aTokenForThisProgramIsAScriptOfItsPerson() {
        given().auth().oauth2(KeycloakBrowser.token(KeycloakRealms.HOSPITAL, TestDossier.HOSPITAL_ADMIN)).get("/api/probe/person").then().statusCode(200)
                .body("email", equalTo(TestDossier.HOSPITAL_ADMIN)).body("issuer", equalTo(KeycloakServer.realm(KeycloakRealms.HOSPITAL)));
    }
}
