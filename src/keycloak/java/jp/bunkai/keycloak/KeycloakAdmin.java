package jp.bunkai.keycloak;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a hospital's administrator does at Keycloak. */
final class KeycloakAdmin {

    private final String realm;

    KeycloakAdmin(String realm) {
        this.realm = realm;
    }

    /** Ends every session of a person, one by one. */
    void signOut(String email) {
        List<String> sessions = asked().get("/users/" + id(email) + "/sessions").then().statusCode(200).extract().jsonPath().getList("id", String.class);
        sessions.forEach(session -> asked().delete("/sessions/" + session).then().statusCode(204));
    }

    /** Ends all sessions of a person at once. Keycloak 26.5 then sends each program one logout token, also where there were several sessions. */
    void signOutAtOnce(String email) {
        asked().post("/users/" + id(email) + "/logout").then().statusCode(204);
    }

    void enable(String email, boolean enabled) {
        Map<String, Object> person = new HashMap<>(asked().get("/users/" + id(email)).then().statusCode(200).extract().<Map<String, Object>>as(Map.class));
        person.put("enabled", enabled);
        asked().contentType(ContentType.JSON).body(person).put("/users/" + id(email)).then().statusCode(204);
    }

    /** The number of a person, which its tokens carry as their subject. */
    String id(String email) {
        return asked().queryParam("email", email).queryParam("exact", true).get("/users").then().statusCode(200).extract().path("[0].id");
    }

    /** How long tokens last, in seconds; a refresh token as long as nobody uses it. */
    void tokensLast(int access, int refresh) {
        asked().contentType(ContentType.JSON).body(Map.of("realm", realm, "accessTokenLifespan", access, "clientSessionIdleTimeout", refresh)).put("").then().statusCode(204);
    }

    private RequestSpecification asked() {
        String token = given().formParams(Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", KeycloakServer.PASSWORD))
                .post(KeycloakServer.realm("master") + "/protocol/openid-connect/token").then().statusCode(200).extract().path("access_token");
        return given().baseUri(System.getProperty(KeycloakServer.ADDRESS)).port(java.net.URI.create(System.getProperty(KeycloakServer.ADDRESS)).getPort())
                .basePath("/admin/realms/" + realm).auth().oauth2(token);
    }
}
