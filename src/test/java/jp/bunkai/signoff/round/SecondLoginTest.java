package jp.bunkai.signoff.round;

import static jp.bunkai.support.TestDossier.HOSPITAL_DEPUTY;
import static jp.bunkai.support.TestDossier.HOSPITAL_SIGNATORY;
import static jp.bunkai.support.TestDossier.NETWORK_SIGNATORY;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import jp.bunkai.support.AtTheProvider;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A confirmation needs a login of its own: of the same person, in the same session, for this signatory, fresh, and used once. */
@QuarkusTest
class SecondLoginTest {

    @Inject
    TestClock clock;

    @AfterEach
    void theClockIsPutBack() {
        clock.reset();
    }

    @Test
    void theProviderIsAskedToAuthenticateAnewAndTheBrowserComesBackToTheRound() {
        SigningRequests round = SigningRequests.named(TestDossier.begin());
        String place = round.place(HOSPITAL_SIGNATORY, Manner.TOOL);
        String location = round.begin(Login.cookies(HOSPITAL_SIGNATORY), place);
        for (String asked : new String[] {"prompt=login", "max_age=0", "code_challenge_method=S256", "code_challenge=", "nonce=", "scope=openid",
            "response_type=code"}) {
            assertTrue(location.contains(asked), asked);
        }
        String back = AtTheProvider.comeBack(Login.cookies(HOSPITAL_SIGNATORY), AtTheProvider.logIn(location, HOSPITAL_SIGNATORY));
        assertEquals(round.page() + "?signatory=" + place + "&login=done", back);
        round.post(HOSPITAL_SIGNATORY, place, "/confirm", round.shown()).statusCode(200)
                .body("signatories.find { it.id == '" + place + "' }.state", equalTo("SIGNED"));
        round.post(HOSPITAL_SIGNATORY, place, "/confirm", round.shown()).statusCode(409);
    }

    @Test
    void withoutItNothingIsConfirmed() {
        SigningRequests round = SigningRequests.named(TestDossier.begin());
        round.post(HOSPITAL_SIGNATORY, round.place(HOSPITAL_SIGNATORY, Manner.TOOL), "/confirm", round.shown()).statusCode(403);
    }

    @Test
    void aScriptCannotLogInOnceMore() {
        SigningRequests round = SigningRequests.named(TestDossier.begin());
        String place = round.place(HOSPITAL_SIGNATORY, Manner.TOOL);
        Login.withToken(HOSPITAL_SIGNATORY).post(round.path("/signatories/" + place + "/second-login")).then().statusCode(403);
        round.logInAgain(HOSPITAL_SIGNATORY, place);
        Login.withToken(HOSPITAL_SIGNATORY).contentType("application/json").body(round.shown()).post(round.path("/signatories/" + place + "/confirm"))
                .then().statusCode(403);
    }

    @Test
    void anotherPersonsLoginServesNobody() {
        SigningRequests round = SigningRequests.named(TestDossier.begin());
        String place = round.place(HOSPITAL_SIGNATORY, Manner.TOOL);
        String back = AtTheProvider.comeBack(Login.cookies(HOSPITAL_SIGNATORY),
                AtTheProvider.logIn(round.begin(Login.cookies(HOSPITAL_SIGNATORY), place), HOSPITAL_DEPUTY));
        assertTrue(back.endsWith("&login=other-person"), back);
        round.post(HOSPITAL_SIGNATORY, place, "/confirm", round.shown()).statusCode(403);
    }

    @Test
    void itBelongsToTheSessionThatBeganIt() {
        SigningRequests round = SigningRequests.named(TestDossier.begin());
        String place = round.place(HOSPITAL_SIGNATORY, Manner.TOOL);
        Cookies other = Login.freshCookies(HOSPITAL_SIGNATORY);
        String returned = AtTheProvider.logIn(round.begin(Login.cookies(HOSPITAL_SIGNATORY), place), HOSPITAL_SIGNATORY);
        assertEquals("/?login=failed", AtTheProvider.comeBack(other, returned));
        // Whoever came with it used it up.
        assertEquals("/?login=failed", AtTheProvider.comeBack(Login.cookies(HOSPITAL_SIGNATORY), returned));
        round.logInAgain(HOSPITAL_SIGNATORY, place);
        Login.anonymous().cookies(other).header("Sec-Fetch-Site", "same-origin").contentType("application/json").body(round.shown())
                .post(round.path("/signatories/" + place + "/confirm")).then().statusCode(403);
    }

    @Test
    void nobodyComesBackTwiceNorWithAStateOfHisOwn() {
        SigningRequests round = SigningRequests.named(TestDossier.begin());
        String place = round.place(HOSPITAL_SIGNATORY, Manner.TOOL);
        Cookies cookies = Login.cookies(HOSPITAL_SIGNATORY);
        String returned = AtTheProvider.logIn(round.begin(cookies, place), HOSPITAL_SIGNATORY);
        AtTheProvider.comeBack(cookies, returned);
        assertEquals("/?login=failed", AtTheProvider.comeBack(cookies, returned));
        assertEquals("/?login=failed", AtTheProvider.comeBack(cookies, "/sign/done?state=abc&code=x"));
        assertEquals("/?login=failed", AtTheProvider.comeBack(cookies, "/sign/done"));
        assertEquals("/?login=failed", AtTheProvider.comeBack(new Cookies(), "/sign/done?state=abc&code=x"));
    }

    @Test
    void aLoginThatIsOlderThanItsRequestIsNone() {
        SigningRequests round = SigningRequests.named(TestDossier.begin());
        String place = round.place(HOSPITAL_SIGNATORY, Manner.TOOL);
        clock.advance(Duration.ofMinutes(2));
        String back = round.logInAgain(HOSPITAL_SIGNATORY, place);
        assertTrue(back.endsWith("&login=not-fresh"), back);
        round.post(HOSPITAL_SIGNATORY, place, "/confirm", round.shown()).statusCode(403);
    }

    @Test
    void itServesForMinutesAndForOneSignatory() {
        SigningRequests round = SigningRequests.named(TestDossier.begin());
        SigningRequests another = SigningRequests.named(TestDossier.begin());
        String place = round.place(HOSPITAL_SIGNATORY, Manner.TOOL);
        round.logInAgain(HOSPITAL_SIGNATORY, place);
        another.post(HOSPITAL_SIGNATORY, another.place(HOSPITAL_SIGNATORY, Manner.TOOL), "/confirm", another.shown()).statusCode(403);
        clock.advance(Duration.ofMinutes(6));
        round.post(HOSPITAL_SIGNATORY, place, "/confirm", round.shown()).statusCode(403);
    }

    @Test
    void whatWasShownIsWhatIsConfirmed() {
        SigningRequests round = SigningRequests.named(TestDossier.begin());
        String place = round.place(NETWORK_SIGNATORY, Manner.TOOL);
        round.logInAgain(NETWORK_SIGNATORY, place);
        Map<String, String> other = Map.of("canonicalSha256", round.shown().get("canonicalSha256"), "documentSha256", "0".repeat(64));
        round.post(NETWORK_SIGNATORY, place, "/confirm", other).statusCode(412);
        round.post(NETWORK_SIGNATORY, place, "/confirm", Map.of("canonicalSha256", "x", "documentSha256", "0".repeat(64))).statusCode(400);
        round.post(NETWORK_SIGNATORY, place, "/confirm", round.shown()).statusCode(200);
    }

    @Test
    void anotherSiteCannotBeginIt() {
        SigningRequests round = SigningRequests.named(TestDossier.begin());
        String place = round.place(HOSPITAL_SIGNATORY, Manner.TOOL);
        Login.anonymous().cookies(Login.cookies(HOSPITAL_SIGNATORY)).header("Sec-Fetch-Site", "cross-site")
                .post(round.path("/signatories/" + place + "/second-login")).then().statusCode(403);
        Login.anonymous().post(round.path("/signatories/" + place + "/second-login")).then().statusCode(401);
    }
}
