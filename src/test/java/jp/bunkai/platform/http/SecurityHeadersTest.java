package jp.bunkai.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SecurityHeadersTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9_-]{24})'");

    @ConfigProperty(name = "quarkus.quinoa")
    boolean webInterface;

    @Test
    void aPageCarriesTheNonceOfItsOwnPolicy() {
        assumeTrue(webInterface, "built without the web interface");
        for (String path : new String[] {"/", "/index.html", "/dossiers/0b6f/matrix"}) {
            Response page = given().get(path);
            assertEquals(200, page.statusCode());
            Matcher nonce = NONCE.matcher(page.header("Content-Security-Policy"));
            assertTrue(nonce.find());
            assertTrue(page.asString().contains("nonce=\"" + nonce.group(1) + "\""));
            assertFalse(page.asString().contains(IndexPage.PLACEHOLDER));
            assertEquals("no-store", page.header("Cache-Control"));
        }
    }

    @Test
    void twoAnswersShareNoNonce() {
        assumeTrue(webInterface, "built without the web interface");
        assertNotEquals(given().get("/").header("Content-Security-Policy"), given().get("/").header("Content-Security-Policy"));
    }

    @Test
    void thePolicyAllowsNothingInline() {
        assumeTrue(webInterface, "built without the web interface");
        given().get("/").then().header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Content-Security-Policy", containsString("default-src 'none'")).header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void whatIsNoPageMayRunNothing() {
        for (String path : new String[] {"/api/probe/public", "/api/nowhere", "/assets/nowhere.js", "/q/health"}) {
            given().get(path).then().header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"))
                    .header("X-Content-Type-Options", equalTo("nosniff")).header("Referrer-Policy", equalTo("same-origin"))
                    .header("Cross-Origin-Opener-Policy", equalTo("same-origin")).header("Permissions-Policy", containsString("camera=()"))
                    .header("Cross-Origin-Resource-Policy", equalTo("same-origin"));
        }
    }

    @Test
    void whatTheApiAnswersIsKeptByNoCache() {
        for (String path : new String[] {"/api/probe/public", "/api/me", "/api/nowhere"}) {
            given().get(path).then().header("Cache-Control", equalTo("no-store"));
        }
        TestDossier dossier = TestDossier.begin();
        for (String path : new String[] {"", "/matrix", "/audit-export"}) {
            Login.as(TestDossier.HOSPITAL_ADMIN).get(dossier.path(path)).then().statusCode(200).header("Cache-Control", containsString("no-store"));
        }
    }

    @Test
    void aMissingFileIsNoPage() {
        given().get("/assets/nowhere.js").then().statusCode(404);
        given().get("/nowhere.png").then().statusCode(404);
    }

    @Test
    void healthIsToldWithoutLogin() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void pathsOfPagesAreKnown() {
        assertTrue(PagePath.isPage("/"));
        assertTrue(PagePath.isPage("/dossiers/1/matrix"));
        assertTrue(PagePath.isPage("/apiary"));
        assertFalse(PagePath.isPage("/api"));
        assertFalse(PagePath.isPage("/api/me"));
        assertFalse(PagePath.isPage("/favicon.svg"));
        assertFalse(PagePath.isPage("/assets/index-1.js"));
    }
}
