package jp.bunkai.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The catalogue over HTTP. */
@QuarkusTest
class CatalogueResourceTest {

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String provider;

    @ConfigProperty(name = "quarkus.oidc.client-id")
    String client;

    @ConfigProperty(name = "quarkus.oidc.credentials.secret")
    String secret;

    @Test
    void sendsTheWholeCatalogueForPrivateCachesOnly() {
        given().auth().oauth2(token()).get("/api/catalogue").then().statusCode(200)
                .header("Cache-Control", containsString("private"))
                .header("Cache-Control", containsString("no-cache"))
                .header("ETag", startsWith("\""))
                .body("duties", hasSize(81)).body("areas", hasSize(12)).body("incidents", hasSize(3))
                .body("duties.find { it.id == 'IAM-07' }.serviceLevels[0].date", is("2027-04-01"))
                .body("duties.find { it.id == 'SVC-01' }.serviceLevels[0].amount", is(99.5f));
    }

    @Test
    void whoHasItAlreadyIsToldThatItStillStands() {
        String token = token();
        String tag = given().auth().oauth2(token).get("/api/catalogue").then().statusCode(200).extract().header("ETag");
        given().auth().oauth2(token).header("If-None-Match", tag).get("/api/catalogue").then().statusCode(304).header("ETag", is(tag)).body(is(""));
        given().auth().oauth2(token).header("If-None-Match", "\"another\"").get("/api/catalogue").then().statusCode(200);
    }

    @Test
    void whoIsNotSignedInIsToldSoAndNotRedirected() {
        given().redirects().follow(false).get("/api/catalogue").then().statusCode(401).contentType("application/problem+json")
                .body("type", is("urn:bunkai:problem:not-signed-in"));
    }

    private String token() {
        return given().baseUri(provider).formParams("grant_type", "password", "client_id", client, "client_secret", secret,
                "username", "sato@midorino.example", "password", "sato@midorino.example")
                .post("/token").then().statusCode(200).extract().path("access_token");
    }
}
