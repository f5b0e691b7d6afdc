package jp.bunkai.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.bunkai.audit.OtherNode;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has a dossier open is told what happens in it: all of what it may see, once, in order, and nothing else. */
@QuarkusTest
class LiveStreamTest {

    @Inject
    OtherNode otherNode;

    private TestDossier dossier;

    @BeforeEach
    void aDossier() {
        dossier = TestDossier.begin();
    }

    @Test
    void aChangeIsToldWithItsNewValueToAllWhoSeeIt() throws Exception {
        try (LiveReader hospital = LiveReader.open(dossier, TestDossier.HOSPITAL_ADMIN);
                LiveReader vendor = LiveReader.open(dossier, TestDossier.NETWORK_VENDOR)) {
            String party = dossier.party(SamplePeople.TSUBASA);
            String request = letter(party, "C");
            for (LiveReader reader : List.of(hospital, vendor)) {
                LiveReader.Heard event = reader.hear(heard -> heard.data().path("requestId").asText().equals(request));
                assertEquals("row", event.name());
                assertEquals("letters/" + party, event.data().path("field").asText());
                assertEquals("C", event.data().path("detail").path("value").asText());
                assertTrue(event.data().path("detail").has("changedAt"));
                assertEquals("ROW_CHANGED", event.data().path("action").asText());
            }
            assertEquals(hospital.rows().get(0).data(), vendor.rows().get(0).data());
        }
    }

    @Test
    void whatConcernsOneVendorIsToldToNoOther() throws Exception {
        try (LiveReader hospital = LiveReader.open(dossier, TestDossier.HOSPITAL_EDITOR);
                LiveReader concerned = LiveReader.open(dossier, TestDossier.NETWORK_VENDOR);
                LiveReader other = LiveReader.open(dossier, TestDossier.EHR_VENDOR)) {
            String party = dossier.party(SamplePeople.TSUBASA);
            patch(Map.of("terms", Map.of(party, Map.of("clause", "第七条"))));
            patch(Map.of("note", "だれもが読む備考"));
            other.hear(heard -> heard.data().path("field").asText().equals("note"));
            hospital.hear(heard -> heard.data().path("detail").path("value").asText().equals("第七条"));
            concerned.hear(heard -> heard.data().path("detail").path("value").asText().equals("第七条"));
            assertFalse(other.heard().stream().anyMatch(heard -> heard.data().toString().contains("第七条")
                    || heard.data().path("field").asText().startsWith("terms/")));
        }
    }

    @Test
    void anActToldToSeveralChainsReachesAListenerOnce() throws Exception {
        dossier = TestDossier.beginWithSubcontractor();
        try (LiveReader hospital = LiveReader.open(dossier, TestDossier.HOSPITAL_ADMIN);
                LiveReader prime = LiveReader.open(dossier, TestDossier.EHR_VENDOR)) {
            String start = hospital.place();
            String last = null;
            for (String letter : List.of("R", "C", "R")) {
                last = letter(dossier.party(SamplePeople.HINATA), letter);
            }
            String request = last;
            for (LiveReader reader : List.of(hospital, prime)) {
                reader.hear(heard -> heard.data().path("requestId").asText().equals(request));
                assertEquals(List.of("R", "C", "R"), reader.rows().stream().map(heard -> heard.data().path("detail").path("value").asText()).toList());
            }
            // And from every place in between the rest comes once, though copies of one act stand on both sides of the place.
            List<String> places = new ArrayList<>(List.of(start));
            hospital.rows().forEach(heard -> places.add(heard.id()));
            for (int missed = 3; missed >= 0; missed--) {
                String body = catchUp(TestDossier.HOSPITAL_ADMIN, places.get(3 - missed));
                assertEquals(missed, body.split("event: row", -1).length - 1, body);
            }
        }
    }

    @Test
    void whoComesBackIsToldWhatItMissed() throws Exception {
        String place;
        try (LiveReader first = LiveReader.open(dossier, TestDossier.NETWORK_VENDOR)) {
            letter(dossier.party(SamplePeople.TSUBASA), "C");
            place = first.hear(heard -> heard.name().equals("row")).id();
        }
        letter(dossier.party(SamplePeople.TSUBASA), "I");
        letter(dossier.party(SamplePeople.TSUBASA), "R");
        try (LiveReader again = LiveReader.open(dossier, Login.cookies(TestDossier.NETWORK_VENDOR), place)) {
            assertEquals(List.of("I", "R"), again.rows().stream().map(heard -> heard.data().path("detail").path("value").asText()).toList());
            letter(dossier.party(SamplePeople.TSUBASA), "C");
            again.hear(heard -> heard.data().path("detail").path("value").asText().equals("C"));
            assertEquals(3, again.rows().size());
        }
    }

    @Test
    void aPlaceOfAnotherStreamMeansReadingEverythingAnew() throws Exception {
        String own = LiveReader.open(dossier, TestDossier.HOSPITAL_ADMIN).place();
        assertFalse(catchUp(TestDossier.HOSPITAL_ADMIN, own).contains("event: reset"));
        String tampered = own.substring(0, 20) + (own.charAt(20) == 'A' ? 'B' : 'A') + own.substring(21);
        for (String foreign : List.of(tampered, "made-up", LiveReader.open(dossier, TestDossier.EHR_VENDOR).place(),
                LiveReader.open(TestDossier.begin(), TestDossier.HOSPITAL_ADMIN).place())) {
            assertTrue(catchUp(TestDossier.HOSPITAL_ADMIN, foreign).contains("event: reset"), foreign);
        }
    }

    @Test
    void whatAnotherNodeCommitsIsToldToo() throws Exception {
        try (LiveReader vendor = LiveReader.open(dossier, TestDossier.NETWORK_VENDOR)) {
            otherNode.tellAll(dossier.id(), "OTHER_NODE_SPOKE");
            assertEquals("dossier", vendor.hear(heard -> heard.of("OTHER_NODE_SPOKE")).name());
        }
    }

    @Test
    void nothingHoldsAnEventBack() throws Exception {
        try (LiveReader vendor = LiveReader.open(dossier, TestDossier.NETWORK_VENDOR)) {
            assertEquals("text/event-stream", vendor.header("Content-Type"));
            assertNotEquals("gzip", vendor.header("Content-Encoding"));
            assertEquals("no", vendor.header("X-Accel-Buffering"));
            assertEquals("no-store", vendor.header("Cache-Control"));
            assertNull(vendor.header("Content-Length"));
        }
    }

    @Test
    void aScriptListensWithItsToken() {
        Login.withToken(TestDossier.NETWORK_VENDOR).get(dossier.path("/events?follow=false")).then().statusCode(200);
    }

    private String catchUp(String who, String after) {
        return Login.as(who).header("Last-Event-ID", after).get(dossier.path("/events?follow=false")).then().statusCode(200).extract().asString();
    }

    /** The hospital gives a party a letter; the number of its request. */
    private String letter(String party, String letter) {
        return patch(Map.of("letters", Map.of(party, letter)));
    }

    private String patch(Map<String, ?> patch) {
        JsonPath row = dossier.get(TestDossier.HOSPITAL_ADMIN, "/matrix").extract().jsonPath();
        String path = "/rows/" + row.getString("rows.find { it.duty == 'VUL-01' }.id");
        String etag = dossier.get(TestDossier.HOSPITAL_ADMIN, path).extract().header("ETag");
        return dossier.patch(TestDossier.HOSPITAL_ADMIN, path, etag, patch).statusCode(200).extract().header("Bunkai-Request-Id");
    }
}
