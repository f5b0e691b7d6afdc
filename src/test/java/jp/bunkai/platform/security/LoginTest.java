package jp.bunkai.platform.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import java.util.Map;
import jp.bunkai.support.Login;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoginTest {

    private static final String SATO = "sato@midorino.example";

    @Test
    void aBrowserThatSignedInIsKnownByItsCookie() {
        Login.as(SATO).get("/api/probe/person").then().statusCode(200)
                .body("email", equalTo(SATO)).body("emailTrusted", equalTo(true)).body("issuer", equalTo("dev-service"));
    }

    @Test
    void aScriptIsKnownByItsToken() {
        Login.withToken(SATO).get("/api/probe/person").then().statusCode(200).body("email", equalTo(SATO));
    }

    @Test
    void theApiNeverRedirectsToALoginPage() {
        given().redirects().follow(false).get("/api/probe/person").then().statusCode(401)
                .contentType("application/problem+json").header("Location", nullValue()).body("type", equalTo("urn:bunkai:problem:not-signed-in"));
        given().redirects().follow(false).cookie("q_session", "made-up").get("/api/probe/person").then().statusCode(401)
                .contentType("application/problem+json").header("Location", nullValue());
        given().auth().oauth2("made.up.token").get("/api/probe/person").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void aBrokenSessionStillReadsWhatIsPublic() {
        given().cookie("q_session", "made-up").get("/api/probe/public").then().statusCode(200).body("person", equalTo("nobody"));
    }

    @Test
    void onlyLoginStartsTheFlow() {
        given().redirects().follow(false).get("/login?returnTo=/dossiers").then().statusCode(302).header("Location", startsWith("http://localhost:"));
    }

    @Test
    void theCookieHoldsARandomKeyAndNoToken() {
        String value = Login.cookies(SATO).getValue("q_session");
        assertEquals(43, value.length());
    }

    @Test
    void theCookieIsKeptFromScriptsAndOtherSites() {
        Cookie cookie = Login.cookies(SATO).get("q_session");
        assertTrue(cookie.isHttpOnly());
        assertEquals("Lax", cookie.getSameSite());
        assertEquals("/", cookie.getPath());
    }

    @Test
    void aSignedInBrowserReturnsToItsPageButNeverToAnotherSite() {
        Cookies cookies = Login.cookies(SATO);
        for (var step : Map.of("/dossiers/7?tab=rows", "/dossiers/7?tab=rows", "//evil.example", "/", "https://evil.example", "/",
                "/\\evil.example", "/", "/login", "/", "/api/me", "/").entrySet()) {
            given().redirects().follow(false).cookies(cookies).queryParam("returnTo", step.getKey()).get("/login").then()
                    .statusCode(303).header("Location", equalTo(step.getValue()));
        }
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        Cookies cookies = Login.freshCookies(SATO);
        given().cookies(cookies).get("/api/probe/person").then().statusCode(200);
        given().redirects().follow(false).cookies(cookies).header("Sec-Fetch-Site", "same-origin").get("/logout").then()
                .statusCode(303).header("Location", startsWith("http://localhost:"));
        given().cookies(cookies).get("/api/probe/person").then().statusCode(401);
    }

    @Test
    void aLinkOnAnotherSiteSignsNobodyOut() {
        Cookies cookies = Login.freshCookies(SATO);
        given().redirects().follow(false).cookies(cookies).header("Sec-Fetch-Site", "cross-site").get("/logout").then()
                .statusCode(303).header("Location", equalTo("/"));
        given().cookies(cookies).get("/api/probe/person").then().statusCode(200);
    }

    @Test
    void anEndpointWithoutADeclaredPermissionAnswersNobody() {
        Login.as(SATO).get("/api/probe/undeclared").then().statusCode(403);
    }
}
