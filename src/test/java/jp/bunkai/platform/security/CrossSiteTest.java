package jp.bunkai.platform.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jp.bunkai.support.Login;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CrossSiteTest {

    private static final String SATO = "sato@midorino.example";

    @Test
    void ourOwnPageMayWrite() {
        browser().header("Sec-Fetch-Site", "same-origin").post("/api/probe/body").then().statusCode(200);
        browser().header("Origin", "http://localhost:" + RestAssured.port).post("/api/probe/body").then().statusCode(200);
    }

    @Test
    void anotherSiteMayNot() {
        for (String site : new String[] {"cross-site", "same-site", "none"}) {
            browser().header("Sec-Fetch-Site", site).post("/api/probe/body").then().statusCode(403).body("type", equalTo("urn:bunkai:problem:cross-site"));
        }
        browser().header("Origin", "https://evil.example").post("/api/probe/body").then().statusCode(403);
        browser().header("Origin", "null").post("/api/probe/body").then().statusCode(403);
        browser().header("Sec-Fetch-Site", "cross-site").header("Origin", "http://localhost:" + RestAssured.port).post("/api/probe/body").then().statusCode(403);
        browser().post("/api/probe/body").then().statusCode(403);
    }

    @Test
    void readingNeedsNoProof() {
        given().cookies(Login.cookies(SATO)).header("Sec-Fetch-Site", "cross-site").get("/api/probe/person").then().statusCode(200);
    }

    @Test
    void aTokenNeedsNoProof() {
        Login.withToken(SATO).contentType("application/json").body("{\"name\":\"a\",\"count\":1,\"flag\":true}").post("/api/probe/body").then().statusCode(200);
    }

    private static RequestSpecification browser() {
        return given().cookies(Login.cookies(SATO)).contentType("application/json").body("{\"name\":\"a\",\"count\":1,\"flag\":true}");
    }
}
