package jp.bunkai.keycloak;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** Signing out here signs out at Keycloak, too, and nowhere else. */
@QuarkusTest
@TestProfile(AsInProduction.class)
class SignOutAtKeycloakTest {

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() {
        KeycloakBrowser browser = new KeycloakBrowser(TestDossier.HOSPITAL_SIGNATORY);
        Cookies stolen = browser.signIn();
        Response step = browser.signOut();
        assertTrue(step.header("Location").startsWith(KeycloakServer.realm(KeycloakRealms.HOSPITAL) + "/protocol/openid-connect/logout?"), step.header("Location"));
        step = browser.get(step.header("Location"));
        assertEquals(302, step.statusCode(), "Keycloak asks nothing");
        assertTrue(step.header("Location").matches("http://localhost:\\d+/"), step.header("Location"));
        given().cookies(stolen).get("/api/probe/person").then().statusCode(401).contentType("application/problem+json");
        assertTrue(KeycloakBrowser.asksForThePassword(browser.follow(browser.get("/login"))), "and signed out at both");
    }

    @Test
    void anotherBrowserOfThePersonStaysSignedIn() {
        KeycloakBrowser here = new KeycloakBrowser(TestDossier.HOSPITAL_SIGNATORY);
        KeycloakBrowser there = new KeycloakBrowser(TestDossier.HOSPITAL_SIGNATORY);
        here.signIn();
        there.signIn();
        here.get(here.signOut().header("Location"));
        here.api("/probe/person").then().statusCode(401);
        there.api("/probe/person").then().statusCode(200);
    }
}
