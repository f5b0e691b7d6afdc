package jp.bunkai.organisation;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.refusedAt;
import static jp.bunkai.support.TestDossier.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.audit.AuditReader;
import jp.bunkai.audit.Chain;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** An organisation and its members, read by all of them and managed by its administrators. */
@QuarkusTest
class OrganisationTest {

    @Inject
    AuditReader reader;

    @Test
    void aPersonLearnsWhatItMayActFor() {
        Login.as(HOSPITAL_EDITOR).get("/api/me").then().statusCode(200).body("email", equalTo(HOSPITAL_EDITOR))
                .body("locale", equalTo("ja")).body("memberships.organisationName", contains("みどり野市民病院"))
                .body("memberships[0].role", equalTo("EDITOR")).body("memberships[0].organisationKind", equalTo("HOSPITAL"));
        Login.as(HOSPITAL_EDITOR).header("Accept-Language", "en-GB").get("/api/me").then().body("locale", equalTo("en"));
    }

    @Test
    void allMembersReadTheirOrganisation() {
        Login.as(HOSPITAL_EDITOR).get("/api/organisation").then().statusCode(200).body("id", equalTo(SamplePeople.MIDORINO.toString()))
                .body("legalForm", equalTo("LOCAL_GOVERNMENT"))
                .body("members.findAll { it.role == 'SIGNATORY' }.name", hasItem("緑川 誠"))
                .body("emergencyContacts[0].who", equalTo("医療情報管理室（佐藤）"));
    }

    @Test
    void onlyOrganisationsThatOneHasMetAreListed() {
        Login.as(STRANGER).get("/api/organisations").then().body("name", not(hasItem("あおば電子カルテ株式会社")));
        Login.as(HOSPITAL_ADMIN).get("/api/organisations").then()
                .body("name", hasItem("あおば電子カルテ株式会社")).body("name", not(hasItem("よそ野記念病院")));
    }

    @Test
    void emergencyContactsAreReplacedWhole() {
        String etag = Login.as(STRANGER).get("/api/organisation").path("etag");
        patch(STRANGER, "/api/organisation", null, "{}").statusCode(428);
        refusedAt(patch(STRANGER, "/api/organisation", etag, "{\"emergencyContacts\":[{\"who\":\"\",\"phoneDay\":null,\"phoneNight\":null,"
                + "\"email\":null,\"confirmedOn\":null}]}"), "/emergencyContacts/0/who", "one-line");
        refusedAt(patch(STRANGER, "/api/organisation", etag, "{\"emergencyContacts\":[{\"who\":\"窓口\",\"phoneDay\":null,\"phoneNight\":null,"
                + "\"email\":\"no address\",\"confirmedOn\":null}]}"), "/emergencyContacts/0/email", "invalid-format");
        refusedAt(patch(STRANGER, "/api/organisation", etag, "{\"emergencyContacts\":[{\"who\":\"窓口\",\"phoneDay\":null,\"phoneNight\":null,"
                + "\"email\":null,\"confirmedOn\":\"2999-01-01\"}]}"), "/emergencyContacts/0/confirmedOn", "in-the-future");
        patch(STRANGER, "/api/organisation", etag, "{\"emergencyContacts\":[{\"who\":\"当直\",\"phoneDay\":\"03-0000-4400\",\"phoneNight\":"
                + "\"03-0000-4499\",\"email\":null,\"confirmedOn\":\"2026-11-01\"}]}").statusCode(200)
                .body("emergencyContacts.who", contains("当直")).body("etag", not(equalTo(etag)));
        patch(STRANGER, "/api/organisation", etag, "{\"emergencyContacts\":[]}").statusCode(412);
        Assertions.assertTrue(reader.chain(Chain.ofOrganisation(SamplePeople.ELSEWHERE)).stream()
                .anyMatch(event -> "emergencyContacts".equals(event.entry().field())));
    }

    @Test
    void aMemberIsInvitedOnceWhateverTheLettersOfTheAddress() {
        String name = UUID.randomUUID() + "@elsewhere.example";
        invite(name.toUpperCase(Locale.ROOT)).statusCode(201).body("email", equalTo(name)).body("came", equalTo(false))
                .body("name", nullValue());
        invite(name).statusCode(409).body("errors[0].pointer", equalTo("/email")).body("errors[0].code", equalTo("already-a-member"));
        refusedAt(invite("no address"), "/email", "invalid-format");
    }

    @Test
    void aMemberChangesAndLeaves() {
        var member = invite(UUID.randomUUID() + "@elsewhere.example").extract().jsonPath();
        String path = "/api/organisation/members/" + member.getString("memberId");
        String etag = patch(STRANGER, path, member.getString("etag"), "{\"role\":\"EDITOR\",\"name\":\"新任 花\"}").statusCode(200)
                .body("role", equalTo("EDITOR")).body("name", equalTo("新任 花")).extract().path("etag");
        patch(STRANGER, path, member.getString("etag"), "{\"role\":\"VIEWER\"}").statusCode(412);
        refusedAt(patch(STRANGER, path, etag, "{\"email\":\"other@elsewhere.example\"}"), "/email", "unknown-member");
        patch(STRANGER, path, etag, "{\"left\":true}").statusCode(200).body("leftOn", not(nullValue()));
        patch(HOSPITAL_ADMIN, path, etag, "{\"left\":false}").statusCode(404);
    }

    @Test
    void theLastAdministratorStays() {
        var members = Login.as("ito@hinata-meal.example").get("/api/organisation").jsonPath();
        String path = "/api/organisation/members/" + members.getString("members[0].memberId");
        for (String wanted : List.of("{\"role\":\"VIEWER\"}", "{\"left\":true}")) {
            patch("ito@hinata-meal.example", path, members.getString("members[0].etag"), wanted).statusCode(409)
                    .body("errors[0].code", equalTo("last-administrator"));
        }
    }

    @Test
    void onlyAdministratorsManageMembers() {
        send(HOSPITAL_EDITOR, "/api/organisation/members", Map.of("email", "x@midorino.example", "role", "VIEWER", "mayConfirm", false)).statusCode(403);
        patch(HOSPITAL_EDITOR, "/api/organisation", "\"v0\"", "{\"name\":\"x\"}").statusCode(403);
    }

    @Test
    void whoeverIsAMemberOfNothingSeesNothing() {
        String nobody = "nobody@nowhere.example";
        Login.withToken(nobody).get("/api/me").then().statusCode(200).body("memberships", empty());
        Login.withToken(nobody).get("/api/dossiers").then().statusCode(403).body("type", equalTo("urn:bunkai:problem:not-a-member"));
    }

    @Test
    void whoeverActsForSeveralOrganisationsSaysForWhich() {
        String person = UUID.randomUUID() + "@both.example";
        invite(person).statusCode(201);
        send("ito@hinata-meal.example", "/api/organisation/members", body(person)).statusCode(201);
        Login.withToken(person).get("/api/me").then().body("memberships.organisationName", containsInAnyOrder("よそ野記念病院", "ひなた給食サービス株式会社"));
        Login.withToken(person).get("/api/organisation").then().statusCode(400).body("errors[0].parameter", equalTo("Bunkai-Organisation"));
        Login.withToken(person).header("Bunkai-Organisation", SamplePeople.HINATA).get("/api/organisation").then().statusCode(200)
                .body("name", equalTo("ひなた給食サービス株式会社"));
    }

    @Test
    void whoeverHasLeftIsNoLongerAMember() {
        String person = UUID.randomUUID() + "@elsewhere.example";
        invite(person).statusCode(201);
        Login.withToken(person).get("/api/organisation").then().statusCode(200);
        var member = Login.as(STRANGER).get("/api/organisation").jsonPath().<String, Object>getMap("members.find { it.email == '" + person + "' }");
        Assertions.assertEquals(true, member.get("came"));
        patch(STRANGER, "/api/organisation/members/" + member.get("memberId"), member.get("etag").toString(), "{\"left\":true}").statusCode(200);
        Login.withToken(person).get("/api/organisation").then().statusCode(403);
    }

    private static ValidatableResponse invite(String email) {
        return send(STRANGER, "/api/organisation/members", body(email));
    }

    private static Map<String, Object> body(String email) {
        return new HashMap<>(Map.of("email", email, "role", "VIEWER", "mayConfirm", false));
    }

    private static ValidatableResponse patch(String who, String path, String etag, String body) {
        var request = Login.as(who).contentType("application/merge-patch+json").body(body);
        return (etag == null ? request : request.header("If-Match", etag)).patch(path).then();
    }
}
