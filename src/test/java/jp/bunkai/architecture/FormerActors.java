package jp.bunkai.architecture;

import io.quarkus.arc.Arc;
import io.restassured.http.Cookies;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;

/**
 * Whoever was allowed yesterday. A former member is answered as somebody who never was one, an expired session as nobody: not by a line of the
 * table for each operation, but by a rule that is checked for each.
 */
final class FormerActors {

    /** The actor whose answers these get. */
    static final Map<String, String> ANSWERED_AS = Map.of("formerMember", "wrongOrganisation", "expiredSession", "nobody");

    private static String left;
    private static Cookies expired;

    private FormerActors() {
    }

    static RequestSpecification as(String actor) {
        return actor.equals("formerMember") ? Login.withToken(left()) : Login.anonymous().cookies(expired()).header("Sec-Fetch-Site", "same-origin");
    }

    /** An administrator of the hospital who came, and left. */
    private static synchronized String left() {
        if (left == null) {
            String email = UUID.randomUUID() + "@midorino.example";
            TestDossier.send(TestDossier.HOSPITAL_ADMIN, "/api/organisation/members", Map.of("email", email, "role", "ADMIN", "mayConfirm", true))
                    .statusCode(201);
            Login.withToken(email).get("/api/organisation").then().statusCode(200);
            JsonPath there = Login.as(TestDossier.HOSPITAL_ADMIN).get("/api/organisation").jsonPath();
            String member = "members.find { it.email == '" + email + "' }";
            Login.as(TestDossier.HOSPITAL_ADMIN).contentType("application/merge-patch+json").header("If-Match", there.getString(member + ".etag"))
                    .body("{\"left\": true}").patch("/api/organisation/members/" + there.getString(member + ".memberId")).then().statusCode(200);
            left = email;
        }
        return left;
    }

    /** A session that was good, and whose time is over. */
    private static synchronized Cookies expired() {
        if (expired == null) {
            Cookies fresh = Login.freshCookies(TestDossier.HOSPITAL_ADMIN);
            Login.anonymous().cookies(fresh).header("Sec-Fetch-Site", "same-origin").get("/api/organisation").then().statusCode(200);
            try (Connection connection = Arc.container().instance(DataSource.class).get().getConnection();
                    PreparedStatement end = connection.prepareStatement("update login_session set expires_at = '2000-01-01' where key_hash = ?")) {
                end.setBytes(1, MessageDigest.getInstance("SHA-256").digest(Base64.getUrlDecoder().decode(fresh.get("q_session").getValue())));
                if (end.executeUpdate() != 1) {
                    throw new AssertionError("The session was not found");
                }
            } catch (SQLException | GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            expired = fresh;
        }
        return expired;
    }
}
