package jp.bunkai.live;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stream ends with the right to read it, and nobody takes more streams than are due. */
@QuarkusTest
class LiveRightsTest {

    private TestDossier dossier;

    @BeforeEach
    void aDossier() {
        dossier = TestDossier.begin();
    }

    @Test
    void aPartyThatLeftHearsNoMore() throws Exception {
        try (LiveReader leaving = LiveReader.open(dossier, TestDossier.NETWORK_VENDOR);
                LiveReader staying = LiveReader.open(dossier, TestDossier.EHR_VENDOR)) {
            String party = dossier.party(SamplePeople.TSUBASA);
            String etag = dossier.get(TestDossier.HOSPITAL_ADMIN, "").extract().path("parties.find { it.id == '" + party + "' }.etag");
            dossier.patch(TestDossier.HOSPITAL_ADMIN, "/parties/" + party, etag, Map.of("left", true)).statusCode(200);
            assertEquals("NO_PARTY", leaving.hear(heard -> heard.name().equals("session-ended")).data().path("reason").asText());
            leaving.awaitEnd();
            staying.hear(heard -> heard.of("PARTY_CHANGED"));
            assertFalse(leaving.heard().stream().anyMatch(heard -> heard.of("PARTY_CHANGED")));
        }
    }

    @Test
    void whoSignsOutHearsNoMore() throws Exception {
        Cookies cookies = Login.freshCookies(TestDossier.HOSPITAL_EDITOR);
        try (LiveReader reader = LiveReader.open(dossier, cookies, null); LiveReader other = LiveReader.open(dossier, TestDossier.HOSPITAL_EDITOR)) {
            RestAssured.given().redirects().follow(false).cookies(cookies).header("Sec-Fetch-Site", "same-origin").get("/logout").then().statusCode(303);
            assertEquals("SIGNED_OUT", reader.hear(heard -> heard.name().equals("session-ended")).data().path("reason").asText());
            reader.awaitEnd();
            assertEquals(List.of(), other.heard());
        }
    }

    @Test
    void whoIsNoMemberAnyMoreHearsNoMore() throws Exception {
        try (LiveReader reader = LiveReader.open(dossier, TestDossier.HOSPITAL_VIEWER)) {
            member(true);
            try {
                assertEquals("NO_MEMBER", reader.hear(heard -> heard.name().equals("session-ended")).data().path("reason").asText());
                reader.awaitEnd();
            } finally {
                member(false);
            }
        }
    }

    @Test
    void oneMemberHasSoManyStreamsAndNoMore() throws Exception {
        List<LiveReader> open = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            open.add(LiveReader.open(dossier, TestDossier.THIRD_VENDOR));
            assertEquals(200, open.get(i).status());
        }
        Login.as(TestDossier.THIRD_VENDOR).get(dossier.path("/events")).then().statusCode(429).contentType("application/problem+json")
                .header("Retry-After", notNullValue()).body("type", equalTo("urn:bunkai:problem:too-many-requests"));
        open.forEach(LiveReader::close);
        for (int i = 0; i < 20 && Login.as(TestDossier.THIRD_VENDOR).get(dossier.path("/events?follow=false")).statusCode() != 200; i++) {
            Thread.sleep(100);
        }
        LiveReader.open(dossier, TestDossier.THIRD_VENDOR).close();
    }

    private static void member(boolean left) {
        Map<String, String> member = Login.as(TestDossier.HOSPITAL_ADMIN).get("/api/organisation").jsonPath()
                .getMap("members.find { it.email == '" + TestDossier.HOSPITAL_VIEWER + "' }");
        Login.as(TestDossier.HOSPITAL_ADMIN).contentType("application/merge-patch+json").header("If-Match", member.get("etag"))
                .body("{\"left\": " + left + "}").patch("/api/organisation/members/" + member.get("memberId")).then().statusCode(200);
    }
}
