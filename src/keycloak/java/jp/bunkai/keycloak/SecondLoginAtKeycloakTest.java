package jp.bunkai.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.bunkai.signoff.round.Manner;
import jp.bunkai.signoff.round.SigningRequests;
import jp.bunkai.support.AtTheProvider;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** A provider that keeps people signed in asks for the password again, tells when it did, and nothing else is taken for it. */
@QuarkusTest
@TestProfile(AsInProduction.class)
class SecondLoginAtKeycloakTest {

    @Test
    void thePasswordIsAskedAgainAndTheTimeOfThatIsRecorded() throws Exception {
        KeycloakBrowser director = signedIn(TestDossier.HOSPITAL_SIGNATORY);
        SigningRequests round = round();
        String place = round.place(TestDossier.HOSPITAL_SIGNATORY, Manner.TOOL);
        Thread.sleep(2_000);
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Response page = director.follow(director.get(round.begin(director.cookies(), place)));
        assertTrue(KeycloakBrowser.asksForThePassword(page), "although the person is signed in there");
        String back = director.get(director.logIn(page).header("Location")).header("Location");
        assertTrue(back.endsWith("&login=done"), back);
        round.post(TestDossier.HOSPITAL_SIGNATORY, place, "/confirm", round.shown()).statusCode(200);
        String at = round.view(TestDossier.HOSPITAL_SIGNATORY).getString("signatories.find { it.id == '" + place + "' }.authenticatedAt");
        assertFalse(Instant.parse(at).isBefore(start), at);
    }

    @Test
    void aLoginFromBeforeIsNotTakenForOneOfNow() throws Exception {
        KeycloakBrowser director = signedIn(TestDossier.HOSPITAL_SIGNATORY);
        SigningRequests round = round();
        String place = round.place(TestDossier.HOSPITAL_SIGNATORY, Manner.TOOL);
        Thread.sleep(2_000);
        // Somebody at the browser takes out what asks for the password; Keycloak then sends back whoever is still signed in.
        String silent = round.begin(director.cookies(), place).replace("&prompt=login", "").replace("&max_age=0", "");
        String back = AtTheProvider.comeBack(director.cookies(), director.get(silent).header("Location"));
        assertTrue(back.endsWith("&login=not-fresh"), back);
        round.post(TestDossier.HOSPITAL_SIGNATORY, place, "/confirm", round.shown()).statusCode(403);
    }

    @Test
    void aCodeOfAnotherRequestIsRefused() {
        KeycloakBrowser director = signedIn(TestDossier.HOSPITAL_SIGNATORY);
        SigningRequests round = round();
        String place = round.place(TestDossier.HOSPITAL_SIGNATORY, Manner.TOOL);
        String one = round.begin(director.cookies(), place);
        String other = round.begin(director.cookies(), place);
        String returned = director.logIn(director.follow(director.get(one))).header("Location");
        String state = other.replaceAll(".*[?&]state=([^&]+).*", "$1");
        String back = AtTheProvider.comeBack(director.cookies(), returned.replaceAll("([?&]state=)[^&]+", "$1" + state));
        assertTrue(back.endsWith("&login=failed"), back);
        assertEquals(403, round.post(TestDossier.HOSPITAL_SIGNATORY, place, "/confirm", round.shown()).extract().statusCode());
    }

    private static SigningRequests round() {
        signedIn(TestDossier.HOSPITAL_ADMIN);
        return SigningRequests.begin(TestDossier.begin());
    }

    private static KeycloakBrowser signedIn(String email) {
        KeycloakBrowser browser = new KeycloakBrowser(email);
        Cookies cookies = browser.signIn();
        Login.use(email, cookies);
        return browser;
    }
}
