package jp.bunkai.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Health and figures are there for the operator, and not behind the proxy. */
@QuarkusTest
class OperatorPathsTest {

    @Test
    void theOperatorReadsThem() {
        given().get("/q/health/ready").then().body("checks.name", hasItem("clock"));
        given().get("/q/health/well").then().body("checks.name", hasItem("seal"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("bunkai_seal_waiting"), containsString("agroal_"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "Via"})
    void nothingIsThereBehindAProxy(String header) {
        for (String path : new String[] {"/q/health", "/q/health/ready", "/q/metrics", "/q/openapi"}) {
            given().header(header, "for=192.0.2.1").get(path).then().statusCode(404);
        }
        given().header(header, "for=192.0.2.1").get("/api/probe/public").then().statusCode(200);
    }
}
