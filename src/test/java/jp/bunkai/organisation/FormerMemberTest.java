package jp.bunkai.organisation;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.send;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.audit.AuditEvent;
import jp.bunkai.audit.AuditReader;
import jp.bunkai.audit.Chain;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** Whoever leaves is a stranger with the next request; what was done stays, under the name of then. */
@QuarkusTest
class FormerMemberTest {

    @Inject
    AuditReader reader;

    private final String person = UUID.randomUUID() + "@midorino.example";

    @Test
    void accessEndsAtOnceAndWhatWasDoneStays() {
        send(HOSPITAL_ADMIN, "/api/organisation/members", Map.of("email", person, "name", "去る 太郎", "role", "EDITOR", "mayConfirm", true)).statusCode(201);
        TestDossier dossier = TestDossier.begin();
        as().contentType("application/json").body(Map.of("name", "しらかば画像", "function", "DEPARTMENTAL")).post(dossier.path("/parties")).then().statusCode(201);
        leave(HOSPITAL_ADMIN, Map.of("name", "改姓 太郎", "left", true));

        for (String path : List.of(dossier.path(""), dossier.path("/matrix"), dossier.path("/audit-events"), dossier.path("/events"), "/api/dossiers",
                "/api/organisation", "/api/notices")) {
            as().get(path).then().statusCode(403).body("type", equalTo("urn:bunkai:problem:not-a-member"));
            as().header("Bunkai-Organisation", SamplePeople.MIDORINO).get(path).then().statusCode(403);
        }
        as().get("/api/me").then().statusCode(200).body("memberships.size()", equalTo(0));
        JsonPath trail = dossier.get(HOSPITAL_ADMIN, "/audit-events?limit=200").extract().jsonPath();
        assertEquals("去る 太郎", trail.getString("items.find { it.text.ja.contains('しらかば画像') && it.action == 'PARTY_ADDED' }.who"), "as it was then");
        List<AuditEvent> own = reader.chain(Chain.ofOrganisation(SamplePeople.MIDORINO));
        assertTrue(own.stream().anyMatch(event -> "left".equals(event.entry().field()) && event.entry().text().ja().contains(person)));
    }

    @Test
    void whoeverActsForAnotherOrganisationKeepsThatAndSeesTheOldOneAsAStranger() {
        TestDossier dossier = TestDossier.begin();
        for (String admin : List.of(HOSPITAL_ADMIN, STRANGER)) {
            send(admin, "/api/organisation/members", Map.of("email", person, "role", "EDITOR", "mayConfirm", false)).statusCode(201);
        }
        as().header("Bunkai-Organisation", SamplePeople.MIDORINO).get(dossier.path("")).then().statusCode(200);
        as().header("Bunkai-Organisation", SamplePeople.ELSEWHERE).get(dossier.path("")).then().statusCode(404);
        leave(HOSPITAL_ADMIN, Map.of("left", true));
        as().get(dossier.path("")).then().statusCode(404);
        as().header("Bunkai-Organisation", SamplePeople.MIDORINO).get(dossier.path("")).then().statusCode(403);
        Login.as(HOSPITAL_ADMIN).get("/api/organisation").then().body("members.findAll { it.email == '" + person + "' }.leftOn", hasItem(notNullValue()));
        as().get("/api/organisation").then().statusCode(200).body("name", not(equalTo("みどり野市民病院")));
    }

    private RequestSpecification as() {
        return Login.withToken(person);
    }

    private void leave(String admin, Map<String, ?> patch) {
        JsonPath there = Login.as(admin).get("/api/organisation").jsonPath();
        String member = "members.find { it.email == '" + person + "' }";
        Login.as(admin).contentType("application/merge-patch+json").header("If-Match", there.getString(member + ".etag"))
                .body(new JsonObject(Map.copyOf(patch)).encode()).patch("/api/organisation/members/" + there.getString(member + ".memberId"))
                .then().statusCode(200);
    }
}
