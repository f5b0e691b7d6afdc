package jp.bunkai.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The catalogue over HTTP. */
@QuarkusTest
class CatalogueResourceTest {

    @Test
    void sendsTheWholeCatalogueForPrivateCachesOnly() {
        given().get("/api/catalogue").then().statusCode(200)
                .header("Cache-Control", containsString("private"))
                .header("Cache-Control", containsString("no-cache"))
                .header("ETag", startsWith("\""))
                .body("duties", hasSize(81)).body("areas", hasSize(12)).body("incidents", hasSize(3))
                .body("duties.find { it.id == 'IAM-07' }.serviceLevels[0].date", is("2027-04-01"))
                .body("duties.find { it.id == 'SVC-01' }.serviceLevels[0].amount", is(99.5f));
    }

    @Test
    void whoHasItAlreadyIsToldThatItStillStands() {
        String tag = given().get("/api/catalogue").then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag).get("/api/catalogue").then().statusCode(304).header("ETag", is(tag)).body(is(""));
        given().header("If-None-Match", "\"another\"").get("/api/catalogue").then().statusCode(200);
    }
}
