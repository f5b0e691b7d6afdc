package jp.bunkai.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jp.bunkai.support.Login;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemTest {

    private static final String SATO = "sato@midorino.example";

    @Test
    void whatDoesNotExistIsSaidInTheReadersLanguage() {
        given().get("/api/nowhere").then().statusCode(404).contentType("application/problem+json")
                .body("type", equalTo("urn:bunkai:problem:not-found")).body("status", equalTo(404)).body("title", equalTo("見つかりません"))
                .body("errors", emptyIterable());
        given().header("Accept-Language", "en-GB,en;q=0.9,ja;q=0.5").get("/api/nowhere").then().statusCode(404).body("title", equalTo("Not found"))
                .header("Content-Language", "en");
    }

    @Test
    void theRequestIsFoundAgainByItsNumber() {
        given().get("/api/nowhere").then().body("instance", matchesPattern("urn:uuid:[0-9a-f-]{36}"))
                .header("Bunkai-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void wrongMethodsAndFormatsAreProblems() {
        given().delete("/api/probe/public").then().statusCode(405).body("type", equalTo("urn:bunkai:problem:method-not-allowed"));
        given().accept("image/png").get("/api/probe/public").then().statusCode(406).body("type", equalTo("urn:bunkai:problem:not-acceptable"));
        Login.as(SATO).contentType("text/plain").body("x").post("/api/probe/body").then().statusCode(415)
                .body("type", equalTo("urn:bunkai:problem:unsupported-media-type"));
    }

    @Test
    void anUnexpectedFailureTellsNothingOfTheInside() {
        given().get("/api/probe/failure").then().statusCode(500).contentType("application/problem+json")
                .body("type", equalTo("urn:bunkai:problem:internal-error")).body(not(containsString("hunter2"))).body(not(containsString("IllegalState")));
    }

    @Test
    void whoComesWhileTheDatabaseHasNoTimeIsToldWhenToComeBack() {
        given().get("/api/probe/busy").then().statusCode(503).contentType("application/problem+json").header("Retry-After", "5")
                .body("type", equalTo("urn:bunkai:problem:unavailable")).body("detail", containsString("少し待って"))
                .body(not(containsString("acquisition")));
    }

    @Test
    void everyBrokenConstraintIsPointedAt() {
        post("{\"name\":\"a name too long\",\"count\":1,\"flag\":true,\"items\":[{\"label\":\"x\"},{}]}").then().statusCode(400)
                .body("errors.pointer", hasItems("/name", "/items/1/label")).body("errors.code", hasItems("length", "required"))
                .body(not(containsString("a name too long")));
    }

    @Test
    void aParameterAtFaultIsNamed() {
        given().queryParam("limit", 500).get("/api/probe/page").then().statusCode(400).body("errors[0].parameter", equalTo("limit"))
                .body("errors[0].code", equalTo("out-of-range"));
        given().queryParam("limit", "many").get("/api/probe/page").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aProblemTypeMayHaveMembersOfItsOwn() {
        given().get("/api/probe/conflict").then().statusCode(412).body("conflicts[0].pointer", equalTo("/title"));
    }

    static io.restassured.response.Response post(String json) {
        return Login.as(SATO).contentType("application/json").body(json).post("/api/probe/body");
    }
}
