package jp.bunkai.keycloak;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.Cookies;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tokens that end are renewed without a word; a person whom the provider lets in no longer is out when the tokens in hand end, and no later. Access and
 * ID tokens last five seconds here, refresh tokens eleven; a hospital's last five minutes.
 */
@QuarkusTest
@TestProfile(AsInProduction.class)
class ExpiryAtKeycloakTest {

    private static final int ACCESS = 5;
    private static final int REFRESH = 11;

    private final KeycloakAdmin keycloak = new KeycloakAdmin(KeycloakRealms.HOSPITAL);

    @BeforeEach
    void tokensThatEndSoon() {
        keycloak.tokensLast(ACCESS, REFRESH);
    }

    @AfterEach
    void asBefore() {
        keycloak.tokensLast(300, 0);
        keycloak.enable(TestDossier.HOSPITAL_SIGNATORY, true);
    }

    @Test
    void endedTokensAreRenewedWithoutAWord() throws Exception {
        KeycloakBrowser browser = signedIn(TestDossier.HOSPITAL_SIGNATORY);
        String before = browser.session().getValue();
        browser.api("/probe/person").then().statusCode(200);
        assertEquals(before, browser.session().getValue(), "nothing to renew yet");
        Thread.sleep((ACCESS + 1) * 1_000);
        browser.api("/probe/person").then().statusCode(200).body("email", equalTo(TestDossier.HOSPITAL_SIGNATORY));
        assertNotEquals(before, browser.session().getValue());
    }

    @Test
    void severalRequestsAtOnceAreAllAnsweredWhenTokensHaveEnded() throws Exception {
        Cookies cookies = signedIn(TestDossier.HOSPITAL_SIGNATORY).cookies();
        Thread.sleep((ACCESS + 1) * 1_000);
        List<Integer> answers = IntStream.range(0, 6).parallel().mapToObj(i -> RestAssured.given().cookies(cookies).get("/api/probe/person").statusCode()).toList();
        assertEquals(Collections.nCopies(6, 200), answers);
    }

    @Test
    void whoWasAwayForLongerThanTheProviderWaitsSignsInAgain() throws Exception {
        KeycloakBrowser browser = signedIn(TestDossier.HOSPITAL_SIGNATORY);
        Thread.sleep((REFRESH + 2) * 1_000);
        browser.api("/probe/person").then().statusCode(401).contentType("application/problem+json").body("type", equalTo("urn:bunkai:problem:not-signed-in"));
    }

    @Test
    void whoWasLockedOutAtTheProviderIsOutWhenTheTokensEnd() throws Exception {
        KeycloakBrowser browser = signedIn(TestDossier.HOSPITAL_SIGNATORY);
        keycloak.enable(TestDossier.HOSPITAL_SIGNATORY, false);
        Thread.sleep((ACCESS + 1) * 1_000);
        browser.api("/probe/person").then().statusCode(401).contentType("application/problem+json");
        keycloak.enable(TestDossier.HOSPITAL_SIGNATORY, true);
    }

    @Test
    void aStreamEndsWithTheTokensSoThatTheProviderIsAskedAgain() throws Exception {
        keycloak.tokensLast(60, 120);
        KeycloakBrowser admin = signedIn(TestDossier.HOSPITAL_ADMIN);
        Login.use(TestDossier.HOSPITAL_ADMIN, admin.cookies());
        String path = TestDossier.begin().path("/events");
        keycloak.tokensLast(ACCESS, REFRESH);
        KeycloakBrowser browser = signedIn(TestDossier.HOSPITAL_SIGNATORY);
        Stream stream = Stream.open(path, browser.cookies());
        assertTrue(stream.isOpen());
        String told = stream.untilItEnds(ACCESS + 5);
        assertFalse(told.contains("session-ended"), "it may be opened again");
        // Opening it again renews the tokens; nobody else needs to ask for anything.
        browser.get(path + "?follow=false").then().statusCode(200);
        Stream again = Stream.open(path, browser.cookies());
        keycloak.enable(TestDossier.HOSPITAL_SIGNATORY, false);
        again.untilItEnds(ACCESS + 5);
        browser.get(path).then().statusCode(401).contentType("application/problem+json");
    }

    private static KeycloakBrowser signedIn(String email) {
        KeycloakBrowser browser = new KeycloakBrowser(email);
        browser.signIn();
        return browser;
    }
}
