package jp.bunkai.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A flood from one address is answered with when to come back, before anybody asks who it is; pages and health are not counted. */
@QuarkusTest
class AddressLimitTest {

    @Inject
    AddressLimit limit;

    @ConfigProperty(name = "bunkai.limits.address-burst")
    int usual;

    @AfterEach
    void asUsual() {
        limit.allow(usual, usual);
    }

    @Test
    void aFloodIsToldWhenToComeBack() {
        limit.allow(2, 0.01);
        given().get("/api/probe/public").then().statusCode(200);
        given().get("/api/probe/person").then().statusCode(401);
        for (String path : new String[] {"/api/probe/public", "/api/probe/person", "/login"}) {
            given().redirects().follow(false).get(path).then().statusCode(429).contentType(Problem.MEDIA_TYPE).header("Retry-After", matchesPattern("9\\d|10[0-3]"))
                    .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                    .body("type", equalTo("urn:bunkai:problem:too-many-requests"));
        }
        given().get("/q/health/live").then().statusCode(200);
    }
}
