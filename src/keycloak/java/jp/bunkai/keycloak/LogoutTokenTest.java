package jp.bunkai.keycloak;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A logout token that is not the provider's own, fresh, for this program, about a logout and come for the first time ends nobody's session. */
@QuarkusTest
@TestProfile(AsInProduction.class)
class LogoutTokenTest {

    private static final String PERSON = TestDossier.HOSPITAL_SIGNATORY;

    private final SignedTokens hospital = new SignedTokens(KeycloakRealms.HOSPITAL);
    private KeycloakBrowser browser;
    private String subject;

    @BeforeEach
    void somebodyIsSignedIn() {
        browser = new KeycloakBrowser(PERSON);
        browser.signIn();
        subject = new KeycloakAdmin(KeycloakRealms.HOSPITAL).id(PERSON);
    }

    @Test
    void aGoodOneEndsTheSessionsOfThePerson() throws Exception {
        assertEquals(200, sent(hospital.signed(good())));
        browser.api("/probe/person").then().statusCode(401);
    }

    @Test
    void itServesOnce() throws Exception {
        String token = hospital.signed(good());
        assertEquals(200, sent(token));
        browser.signIn();
        given().formParam("logout_token", token).post("/back-channel-logout").then().statusCode(400).body("error", equalTo("invalid_request"))
                .header("Cache-Control", equalTo("no-store"));
        browser.api("/probe/person").then().statusCode(200);
    }

    @Test
    void oneOfSomebodyElsesHandIsRefused() throws Exception {
        refused(Map.of("forged", hospital.forged(good()), "of another provider's key", new SignedTokens(KeycloakRealms.VENDORS).signed(good()),
                "without a signature", hospital.signed(good()).replaceAll("\\.[^.]*$", "."), "no token", "logout", "nothing", ""));
    }

    @Test
    void oneThatSaysSomethingElseIsRefused() throws Exception {
        long now = Instant.now().getEpochSecond();
        JsonObject login = new JsonObject().put("http://schemas.openid.net/event/login", new JsonObject());
        Map<String, JsonObject> wrong = new LinkedHashMap<>();
        wrong.put("expired", good().put("iat", now - 300).put("exp", now - 60));
        wrong.put("without an end", without("exp"));
        wrong.put("for another program", good().put("aud", "another-program"));
        wrong.put("for others", good().put("aud", new JsonArray().add("another-program").add("account")));
        wrong.put("for nobody", without("aud"));
        wrong.put("of another issuer", good().put("iss", KeycloakServer.realm(KeycloakRealms.VENDORS)));
        wrong.put("without an event", without("events"));
        wrong.put("about another event", good().put("events", login));
        wrong.put("with a nonce, as an ID token", good().put("nonce", "n"));
        wrong.put("about nobody", without("sub"));
        wrong.put("without a number", without("jti"));
        Map<String, String> tokens = new LinkedHashMap<>();
        for (Map.Entry<String, JsonObject> each : wrong.entrySet()) {
            tokens.put(each.getKey(), hospital.signed(each.getValue()));
        }
        refused(tokens);
    }

    @Test
    void anotherSessionOfTheProviderEndsNoneOfOurs() throws Exception {
        assertEquals(200, sent(hospital.signed(good().put("sid", "a session that nobody has here"))));
        browser.api("/probe/person").then().statusCode(200);
    }

    private void refused(Map<String, String> tokens) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        tokens.forEach((name, token) -> answers.put(name, sent(token)));
        Map<String, Integer> expected = new LinkedHashMap<>();
        tokens.keySet().forEach(name -> expected.put(name, 400));
        assertEquals(expected, answers);
        browser.api("/probe/person").then().statusCode(200);
    }

    private JsonObject good() {
        return hospital.logout().put("sub", subject);
    }

    private JsonObject without(String claim) {
        JsonObject claims = good();
        claims.remove(claim);
        return claims;
    }

    private static int sent(String token) {
        return given().formParam("logout_token", token).post("/back-channel-logout").statusCode();
    }
}
