package jp.bunkai.keycloak;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.util.List;
import jp.bunkai.signoff.round.Manner;
import jp.bunkai.signoff.round.SigningRequests;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** Where a hospital and its vendors sign in at providers of their own, the person chooses, and each provider speaks for its own people only. */
@QuarkusTest
@TestProfile(TwoProviders.class)
class TwoProvidersTest {

    private static final String HOSPITAL = "/login?with=default";
    private static final String VENDORS = "/login?with=vendors";
    private static final String SATO = TestDossier.HOSPITAL_ADMIN;
    private static final String SUZUKI = TestDossier.EHR_VENDOR;

    @Test
    void aLoginWithoutAChoiceLeadsToThePageOfChoice() {
        given().urlEncodingEnabled(false).redirects().follow(false).get("/login?returnTo=/dossiers?state%3Dopen").then().statusCode(303).header("Location", equalTo("/sign-in?returnTo=%2Fdossiers%3Fstate%3Dopen"));
        given().redirects().follow(false).get("/login?returnTo=//evil.example&with=nobody").then().statusCode(303).header("Location", equalTo("/sign-in?returnTo=%2F"));
        given().get("/api/login-providers").then().statusCode(200).body("", hasSize(2)).body("name", equalTo(List.of("default", "vendors")))
                .body("ja", equalTo(List.of("みどり野市民病院のアカウント", "システム事業者のアカウント"))).body("en", equalTo(List.of("Account of the hospital", "Account of a vendor")));
    }

    @Test
    void everybodySignsInAtTheChosenOneAndTheSessionRemembersIt() {
        KeycloakBrowser sato = signedIn(SATO, HOSPITAL);
        KeycloakBrowser suzuki = signedIn(SUZUKI, VENDORS);
        sato.api("/probe/person").then().statusCode(200).body("issuer", equalTo(KeycloakServer.realm(KeycloakRealms.HOSPITAL))).body("emailTrusted", equalTo(true));
        suzuki.api("/probe/person").then().statusCode(200).body("issuer", equalTo(KeycloakServer.realm(KeycloakRealms.VENDORS))).body("emailTrusted", equalTo(true));
        suzuki.api("/me").then().statusCode(200).body("memberships", hasSize(1));
        suzuki.get("/login?returnTo=/dossiers").then().statusCode(303).header("Location", equalTo("/dossiers"));
        given().redirects().follow(false).get(VENDORS).then().statusCode(302).header("Location", startsWith(KeycloakServer.realm(KeycloakRealms.VENDORS)));
    }

    @Test
    void theKeyOfASessionIsWorthNothingAtTheOther() {
        Cookie key = signedIn(SUZUKI, VENDORS).session();
        assertEquals("q_session_vendors", key.getName());
        given().cookie("q_session_vendors", key.getValue()).get("/api/probe/person").then().statusCode(200);
        given().cookie("q_session", key.getValue()).get("/api/probe/person").then().statusCode(401);
        String other = signedIn(SATO, HOSPITAL).session().getValue();
        given().cookie("q_session_vendors", other).get("/api/probe/person").then().statusCode(401);
    }

    @Test
    void whoSignsInAtTheOtherHasLeftTheFirst() {
        KeycloakBrowser browser = new KeycloakBrowser(SATO);
        Cookies first = browser.signIn(HOSPITAL);
        browser.signIn(VENDORS);
        assertEquals("q_session_vendors", browser.session().getName());
        assertEquals(1, browser.cookies().asList().stream().filter(cookie -> cookie.getName().startsWith("q_session")).count());
        browser.api("/probe/person").then().statusCode(200).body("issuer", equalTo(KeycloakServer.realm(KeycloakRealms.VENDORS)));
        assertEquals(200, given().cookies(signedIn(SATO, HOSPITAL).cookies()).get("/api/probe/person").statusCode(), "which ends nothing elsewhere");
        assertTrue(first.hasCookieWithName("q_session"));
    }

    @Test
    void theSameAddressAtTheOtherProviderIsSomebodyElse() {
        signedIn(SATO, HOSPITAL).api("/me").then().statusCode(200).body("memberships", hasSize(1));
        KeycloakBrowser impostor = signedIn(SATO, VENDORS);
        impostor.api("/probe/person").then().statusCode(200).body("email", equalTo(SATO)).body("emailTrusted", equalTo(false));
        impostor.api("/me").then().statusCode(200).body("memberships", hasSize(0));
    }

    @Test
    void aProviderCannotTakeAMembershipThatWaitsForSomebodyOfTheOther() {
        // Nobody has come yet as this member of the hospital; the vendors' provider says that the address is verified.
        KeycloakBrowser impostor = signedIn(TestDossier.HOSPITAL_EDITOR, VENDORS);
        impostor.api("/probe/person").then().statusCode(200).body("email", equalTo(TestDossier.HOSPITAL_EDITOR)).body("emailTrusted", equalTo(false));
        impostor.api("/me").then().statusCode(200).body("memberships", hasSize(0));
    }

    @Test
    void scriptsBringTokensOfEither() throws Exception {
        bearer(KeycloakBrowser.token(KeycloakRealms.HOSPITAL, SATO)).then().statusCode(200).body("issuer", equalTo(KeycloakServer.realm(KeycloakRealms.HOSPITAL)))
                .body("emailTrusted", equalTo(true));
        bearer(KeycloakBrowser.token(KeycloakRealms.VENDORS, SUZUKI)).then().statusCode(200).body("issuer", equalTo(KeycloakServer.realm(KeycloakRealms.VENDORS)))
                .body("emailTrusted", equalTo(true));
        // The vendors' provider signs what it likes: even the hospital's number of a person makes it nobody of the hospital.
        SignedTokens vendors = new SignedTokens(KeycloakRealms.VENDORS);
        String sato = new KeycloakAdmin(KeycloakRealms.HOSPITAL).id(SATO);
        signedIn(SATO, HOSPITAL).api("/me").then().body("memberships", hasSize(1));
        String sameNumber = vendors.signed(vendors.access(sato, SATO));
        bearer(sameNumber).then().statusCode(200).body("subject", equalTo(sato)).body("issuer", equalTo(KeycloakServer.realm(KeycloakRealms.VENDORS))).body("emailTrusted", equalTo(false));
        given().auth().oauth2(sameNumber).get("/api/me").then().statusCode(200).body("memberships", hasSize(0));
        bearer(vendors.signed(vendors.access(sato, SATO).put("iss", KeycloakServer.realm(KeycloakRealms.HOSPITAL)))).then().statusCode(401);
        bearer(vendors.signed(vendors.access(sato, SATO).put("iss", "https://nobody.example"))).then().statusCode(401);
        bearer(vendors.signed(vendors.access(sato, SATO).put("aud", "another-program"))).then().statusCode(401);
    }

    @Test
    void signingOutLeadsToTheProviderOfTheSession() {
        KeycloakBrowser suzuki = signedIn(SUZUKI, VENDORS);
        Response left = suzuki.signOut();
        assertTrue(left.header("Location").startsWith(KeycloakServer.realm(KeycloakRealms.VENDORS) + "/protocol/openid-connect/logout?"), left.header("Location"));
        suzuki.get(left.header("Location")).then().statusCode(302);
        suzuki.api("/probe/person").then().statusCode(401);
        assertTrue(KeycloakBrowser.asksForThePassword(suzuki.follow(suzuki.get(VENDORS))));
    }

    @Test
    void aSecondLoginIsAskedOfTheProviderOfTheSession() throws Exception {
        KeycloakBrowser sato = signedIn(SATO, HOSPITAL);
        KeycloakBrowser tanaka = signedIn(TestDossier.NETWORK_VENDOR, VENDORS);
        KeycloakBrowser kimura = signedIn(TestDossier.NETWORK_SIGNATORY, VENDORS);
        Login.use(SATO, sato.cookies());
        Login.use(TestDossier.NETWORK_VENDOR, tanaka.cookies());
        Login.use(TestDossier.NETWORK_SIGNATORY, kimura.cookies());
        SigningRequests round = SigningRequests.named(TestDossier.begin());
        String place = round.place(TestDossier.NETWORK_SIGNATORY, Manner.TOOL);
        String asked = round.begin(kimura.cookies(), place);
        assertTrue(asked.startsWith(KeycloakServer.realm(KeycloakRealms.VENDORS) + "/"), asked);
        Thread.sleep(1_000);
        Response page = kimura.follow(kimura.get(asked));
        assertTrue(KeycloakBrowser.asksForThePassword(page), page.asString());
        String back = kimura.get(kimura.logIn(page).header("Location")).header("Location");
        assertTrue(back.endsWith("&login=done"), back);
    }

    @Test
    void aProviderEndsSessionsOfItsOwnPeopleOnly() throws Exception {
        KeycloakBrowser sato = signedIn(SATO, HOSPITAL);
        KeycloakBrowser suzuki = signedIn(SUZUKI, VENDORS);
        SignedTokens vendors = new SignedTokens(KeycloakRealms.VENDORS);
        SignedTokens hospital = new SignedTokens(KeycloakRealms.HOSPITAL);
        String number = new KeycloakAdmin(KeycloakRealms.HOSPITAL).id(SATO);
        assertEquals(400, sent("/back-channel-logout", vendors.signed(vendors.logout().put("sub", number))));
        assertEquals(400, sent("/back-channel-logout/vendors", hospital.signed(hospital.logout().put("sub", number))));
        assertEquals(400, sent("/back-channel-logout/nobody", vendors.signed(vendors.logout().put("sub", number))));
        assertEquals(200, sent("/back-channel-logout/vendors", vendors.signed(vendors.logout().put("sub", number))), "which is nobody of its people");
        sato.api("/probe/person").then().statusCode(200);
        suzuki.api("/probe/person").then().statusCode(200);
        new KeycloakAdmin(KeycloakRealms.VENDORS).signOut(SUZUKI);
        suzuki.api("/probe/person").then().statusCode(401);
        sato.api("/probe/person").then().statusCode(200);
    }

    @Test
    void neitherIsForgottenWhenTokensEnd() throws Exception {
        KeycloakAdmin keycloak = new KeycloakAdmin(KeycloakRealms.VENDORS);
        keycloak.tokensLast(4, 60);
        try {
            KeycloakBrowser suzuki = signedIn(SUZUKI, VENDORS);
            String before = suzuki.session().getValue();
            Thread.sleep(5_000);
            suzuki.api("/probe/person").then().statusCode(200).body("issuer", equalTo(KeycloakServer.realm(KeycloakRealms.VENDORS)));
            assertEquals("q_session_vendors", suzuki.session().getName());
            suzuki.cookies().asList().forEach(cookie -> assertTrue(!cookie.getName().equals("q_session")));
            assertTrue(!before.equals(suzuki.session().getValue()));
        } finally {
            keycloak.tokensLast(300, 0);
        }
    }

    @Test
    void theChoiceIsOpenToEverybodyAndTellsNoAddresses() {
        String told = given().get("/api/login-providers").then().statusCode(200).body("name", not(hasItem("bunkai"))).extract().asString();
        assertTrue(!told.contains("http") && !told.contains(KeycloakServer.PASSWORD), told);
    }

    private static KeycloakBrowser signedIn(String email, String link) {
        KeycloakBrowser browser = new KeycloakBrowser(email);
        browser.signIn(link);
        return browser;
    }

    private static Response bearer(String token) {
        return given().auth().oauth2(token).get("/api/probe/person");
    }

    private static int sent(String path, String token) {
        return given().formParam("logout_token", token).post(path).statusCode();
    }
}
