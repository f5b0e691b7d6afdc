package jp.bunkai.disclosure.sharing;

import static jp.bunkai.disclosure.TestDisclosures.confirmed;
import static jp.bunkai.disclosure.TestDisclosures.grant;
import static jp.bunkai.disclosure.TestDisclosures.mds2;
import static jp.bunkai.disclosure.TestDisclosures.product;
import static jp.bunkai.disclosure.TestDisclosures.refuseWaiting;
import static jp.bunkai.disclosure.TestDisclosures.revoke;
import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import jp.bunkai.disclosure.TestDisclosures;
import jp.bunkai.disclosure.reading.AnswerValue;
import jp.bunkai.disclosure.reading.Book;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.ToldNotices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hospital sees what a vendor grants it and nothing before or after, its looks are written down, and another vendor learns nothing. */
@QuarkusTest
class SharingTest {

    @Inject
    Transactions transactions;
    @Inject
    SharedDisclosures shared;

    private TestDossier dossier;
    private String net;

    @BeforeEach
    void begin() {
        dossier = TestDossier.begin();
        net = dossier.party(SamplePeople.TSUBASA);
    }

    private String ofNet(String rest) {
        return "find { it.partyId == '" + net + "' }." + rest;
    }

    @Test
    void theHospitalReadsWhatIsGrantedByAreaWithEachNoFirst() {
        byte[] file = mds2(product(), "AUDT-1|Logged?|Yes", "AUDT-2|Kept?|No", "CSUP-1|Updated?|No", "PLOK-1|Else?|Yes");
        JsonPath kept = confirmed(NETWORK_VENDOR, file);
        String id = kept.getString("disclosure.id");
        dossier.get(HOSPITAL_ADMIN, "/disclosures/" + id).statusCode(404);
        dossier.get(HOSPITAL_ADMIN, "/disclosures/" + id + "/file").statusCode(404);
        dossier.get(HOSPITAL_ADMIN, "/disclosures").statusCode(200).body(ofNet("disclosures.id"), not(hasItem(id)));
        String grant = grant(NETWORK_VENDOR, kept);
        dossier.get(HOSPITAL_ADMIN, "/disclosures").statusCode(200).body(ofNet("disclosures.id"), hasItem(id));
        dossier.get(HOSPITAL_VIEWER, "/disclosures/" + id).statusCode(200).body("partyId", equalTo(net)).body("disclosure.counts.no", equalTo(2))
                .body("areas.find { it.id == 'IAM' }.no", equalTo(1)).body("areas.find { it.id == 'IAM' }.answers.answer.question", contains("AUDT-2", "AUDT-1"))
                .body("areas.find { it.id == 'IAM' }.answers.dutyIds", everyItem(contains("IAM-08")))
                .body("areas.find { it.id == 'VUL' }.answers[0].dutyIds", hasItem("VUL-03")).body("areas.find { it.id == 'VUL' }.answers[0].answer.value", equalTo("NO"))
                .body("areas.find { it.id == 'AST' }.answers.answer.question", contains("CSUP-1"));
        assertArrayEquals(file, dossier.get(HOSPITAL_ADMIN, "/disclosures/" + id + "/file").statusCode(200).extract().asByteArray());
        Login.as(NETWORK_VENDOR).get("/api/disclosure-accesses?limit=2").then().statusCode(200).body("items.kind", contains("DOWNLOAD", "READ"))
                .body("items.person", contains("佐藤 健", "山本 葵")).body("items.hospital", everyItem(equalTo("みどり野市民病院")));
        revoke(NETWORK_VENDOR, grant).statusCode(200).body("revokedBecause", equalTo("契約が終わったため"));
        revoke(NETWORK_VENDOR, grant).statusCode(409);
        dossier.get(HOSPITAL_ADMIN, "/disclosures/" + id).statusCode(404);
        dossier.get(HOSPITAL_ADMIN, "/disclosures").statusCode(200).body(ofNet("disclosures.id"), not(hasItem(id)));
    }

    @Test
    void aFileWithAProductThatWasNotGrantedIsNotHandedOut() {
        String first = product();
        String second = product();
        String head = "Manufacturer Disclosure Statement for Medical Device Security -- MDS2 (HN 1-2019)";
        byte[] both = Book.sheet("A").lines(head, "Manufacturer Name|Kasuga Tsushin", "Product Name|" + first, "",
                "Question ID|Question|Yes, No, N/A, or See Note|Note #", "AUDT-1|Logged?|Yes").next("B").lines(head, "Manufacturer Name|Kasuga Tsushin",
                "Product Name|" + second, "", "Question ID|Question|Yes, No, N/A, or See Note|Note #", "AUDT-1|Logged?|No").bytes();
        List<String> drafts = TestDisclosures.upload(NETWORK_VENDOR, both).statusCode(201).extract().jsonPath().getList("disclosures.disclosure.id");
        assertEquals(2, drafts.size());
        List<JsonPath> kept = drafts.stream().map(id -> TestDisclosures.confirm(NETWORK_VENDOR,
                Login.as(NETWORK_VENDOR).get("/api/disclosures/" + id).then().statusCode(200).extract().jsonPath()).statusCode(200).extract().jsonPath()).toList();
        grant(NETWORK_VENDOR, kept.get(0));
        dossier.get(HOSPITAL_ADMIN, "/disclosures/" + drafts.get(0)).statusCode(200);
        dossier.get(HOSPITAL_ADMIN, "/disclosures/" + drafts.get(0) + "/file").statusCode(404).body("detail", containsString("開示されていないものも含まれる"));
        grant(NETWORK_VENDOR, kept.get(1));
        assertArrayEquals(both, dossier.get(HOSPITAL_ADMIN, "/disclosures/" + drafts.get(0) + "/file").statusCode(200).extract().asByteArray());
    }

    @Test
    void anotherVendorOfTheDossierLearnsNothing() {
        String product = product();
        JsonPath kept = confirmed(NETWORK_VENDOR, mds2(product, "AUDT-1|Logged?|No"));
        int seen = dossier.get(EHR_VENDOR, "/audit-events").statusCode(200).extract().jsonPath().getList("items").size();
        refuseWaiting(NETWORK_VENDOR);
        dossier.post(HOSPITAL_ADMIN, "/disclosure-requests", Map.of("partyId", net)).statusCode(201);
        grant(NETWORK_VENDOR, kept);
        confirmed(NETWORK_VENDOR, mds2(product, "AUDT-1|Logged?|Yes"));
        for (String other : List.of(EHR_VENDOR, THIRD_VENDOR)) {
            dossier.get(other, "/disclosures/" + kept.getString("disclosure.id")).statusCode(404);
            dossier.get(other, "/disclosures/" + kept.getString("disclosure.id") + "/file").statusCode(404);
            dossier.get(other, "/disclosures").statusCode(200).body("partyId", not(hasItem(net)));
            dossier.get(other, "/audit-events").statusCode(200).body("items.action", everyItem(not(startsWith("DISCLOSURE"))));
            Login.as(other).get("/api/disclosure-requests").then().statusCode(200).body("items.vendorId", everyItem(not(equalTo(SamplePeople.TSUBASA.toString()))));
            Login.as(other).get("/api/disclosed-products").then().statusCode(200).body("product", not(hasItem(product)));
        }
        assertEquals(seen, dossier.get(EHR_VENDOR, "/audit-events").extract().jsonPath().getList("items").size());
        dossier.get(STRANGER, "/disclosures").statusCode(404);
        dossier.get(HOSPITAL_ADMIN, "/audit-events").statusCode(200).body("items.action", hasItem("DISCLOSURE_GRANTED"));
        assertEquals("つばさネットワークス株式会社が開示書「" + product + "」の第2版を確定しました",
                ToldNotices.sentence(ToldNotices.saying(product, HOSPITAL_ADMIN).get(0)));
        assertEquals(List.of(), ToldNotices.saying(product, EHR_VENDOR));
        dossier.get(NETWORK_VENDOR, "/audit-events").statusCode(200).body("items.action", hasItem("DISCLOSURE_REQUESTED"));
        dossier.get(NETWORK_VENDOR, "/disclosures").statusCode(200).body("partyId", contains(net));
    }

    @Test
    void aSubcontractorsIsNotItsPrimes() {
        TestDossier working = TestDossier.beginWithSubcontractor();
        JsonPath kept = confirmed(THIRD_VENDOR, mds2(product(), "AUDT-1|Logged?|No"));
        grant(THIRD_VENDOR, kept);
        String path = "/disclosures/" + kept.getString("disclosure.id");
        working.get(HOSPITAL_ADMIN, path).statusCode(200);
        working.get(THIRD_VENDOR, path).statusCode(200);
        working.get(EHR_VENDOR, path).statusCode(404);
    }

    @Test
    void aHospitalAsksAndTheVendorGrantsOrRefusesWithAReason() {
        refuseWaiting(NETWORK_VENDOR);
        dossier.post(EHR_VENDOR, "/disclosure-requests", Map.of("partyId", net)).statusCode(403);
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/disclosure-requests", Map.of("partyId", dossier.party(SamplePeople.MIDORINO))), "/partyId", "not-a-vendor");
        String id = dossier.post(HOSPITAL_ADMIN, "/disclosure-requests", Map.of("partyId", net, "text", "更新の検討に使います")).statusCode(201)
                .body("state", equalTo("WAITING")).extract().path("id");
        dossier.post(HOSPITAL_ADMIN, "/disclosure-requests", Map.of("partyId", net)).statusCode(409);
        Login.as(NETWORK_VENDOR).get("/api/disclosure-requests").then().body("items[0].id", equalTo(id)).body("items[0].text", equalTo("更新の検討に使います"));
        TestDossier.send(EHR_VENDOR, "/api/disclosure-requests/" + id + "/refusal", Map.of("reason", "x")).statusCode(404);
        refusedAt(TestDossier.send(NETWORK_VENDOR, "/api/disclosure-requests/" + id + "/refusal", Map.of()), "/reason", "required");
        TestDossier.send(NETWORK_VENDOR, "/api/disclosure-requests/" + id + "/refusal", Map.of("reason", "改訂中のため")).statusCode(200)
                .body("state", equalTo("REFUSED"));
        dossier.get(HOSPITAL_ADMIN, "/disclosures").body(ofNet("request.refusedBecause"), equalTo("改訂中のため")).body(ofNet("mayRequest"), equalTo(true));
        dossier.post(HOSPITAL_ADMIN, "/disclosure-requests", Map.of("partyId", net)).statusCode(201);
        String product = product();
        grant(NETWORK_VENDOR, confirmed(NETWORK_VENDOR, mds2(product, "AUDT-1|Logged?|No")));
        dossier.get(HOSPITAL_ADMIN, "/disclosures").body(ofNet("request.state"), equalTo("GRANTED"));
        assertFalse(ToldNotices.saying(product, HOSPITAL_ADMIN).isEmpty());
    }

    @Test
    void whoAsksForWhatStandsAlreadyIsAnswered() {
        refuseWaiting(NETWORK_VENDOR);
        String product = product();
        JsonPath kept = confirmed(NETWORK_VENDOR, mds2(product, "AUDT-1|Logged?|No"));
        grant(NETWORK_VENDOR, kept);
        int told = ToldNotices.saying(product, HOSPITAL_ADMIN).size();
        grant(NETWORK_VENDOR, kept);
        assertEquals(told, ToldNotices.saying(product, HOSPITAL_ADMIN).size(), "granting again what stands is no news");
        dossier.post(HOSPITAL_ADMIN, "/disclosure-requests", Map.of("partyId", net)).statusCode(201);
        grant(NETWORK_VENDOR, kept);
        dossier.get(HOSPITAL_ADMIN, "/disclosures").body(ofNet("request.state"), equalTo("GRANTED"));
        assertEquals(told + 1, ToldNotices.saying(product, HOSPITAL_ADMIN).size(), "who asked is answered");
    }

    @Test
    void grantingAndRefusingAtOnceLeavesWhatHappened() {
        refuseWaiting(NETWORK_VENDOR);
        JsonPath kept = confirmed(NETWORK_VENDOR, mds2(product(), "AUDT-1|Logged?|No"));
        Login.cookies(NETWORK_VENDOR);
        for (int round = 0; round < 5; round++) {
            String id = dossier.post(HOSPITAL_ADMIN, "/disclosure-requests", Map.of("partyId", net)).statusCode(201).extract().path("id");
            CompletableFuture<Integer> refused = CompletableFuture.supplyAsync(() -> TestDossier.send(NETWORK_VENDOR, "/api/disclosure-requests/" + id + "/refusal",
                    Map.of("reason", "改訂中のため")).extract().statusCode());
            CompletableFuture<String> granted = CompletableFuture.supplyAsync(() -> grant(NETWORK_VENDOR, kept));
            boolean first = refused.join() == 200;
            String grant = granted.join();
            dossier.get(HOSPITAL_ADMIN, "/disclosures").body(ofNet("request.state"), equalTo(first ? "REFUSED" : "GRANTED"))
                    .body(ofNet("request.refusedBecause"), equalTo(first ? "改訂中のため" : null));
            TestDisclosures.revoke(NETWORK_VENDOR, grant).statusCode(200);
        }
    }

    @Test
    void onlyOnesOwnProductsAreGrantedAndOnlyToHospitalsThatOneMeets() {
        JsonPath kept = confirmed(NETWORK_VENDOR, mds2(product(), "AUDT-1|Logged?|No"));
        List<String> own = List.of(kept.getString("disclosure.productId"));
        Login.as(NETWORK_VENDOR).get("/api/disclosure-hospitals").then().statusCode(200).body("id", hasItem(SamplePeople.MIDORINO.toString()))
                .body("id", not(hasItem(SamplePeople.ELSEWHERE.toString())));
        refusedAt(TestDossier.send(NETWORK_VENDOR, "/api/disclosure-grants", Map.of("hospitalId", SamplePeople.ELSEWHERE, "productIds", own)), "/hospitalId",
                "unknown-hospital");
        refusedAt(TestDossier.send(EHR_VENDOR, "/api/disclosure-grants", Map.of("hospitalId", SamplePeople.MIDORINO, "productIds", own)), "/productIds",
                "unknown-product");
        TestDossier.send(HOSPITAL_ADMIN, "/api/disclosure-grants", Map.of("hospitalId", SamplePeople.MIDORINO, "productIds", own)).statusCode(403);
        String grant = grant(NETWORK_VENDOR, kept);
        assertEquals(grant, grant(NETWORK_VENDOR, kept), "granting again changes nothing");
        revoke(EHR_VENDOR, grant).statusCode(404);
        Login.as(EHR_VENDOR).get("/api/disclosure-grants").then().statusCode(200).body("items.id", not(hasItem(grant)));
    }

    @Test
    void rulesReadWhatCountsAndOnlyWhatIsGranted() {
        JsonPath kept = confirmed(NETWORK_VENDOR, mds2(product(), "AUDT-1|Logged?|No", "AUDT-2|Kept?|Yes", "AUDT-3|Sent?|N/A"));
        UUID id = UUID.fromString(kept.getString("disclosure.id"));
        assertEquals(List.of(), answers(id));
        String grant = grant(NETWORK_VENDOR, kept);
        assertEquals(List.of("AUDT-1=NO", "AUDT-3=NOT_APPLICABLE"), answers(id));
        revoke(NETWORK_VENDOR, grant);
        assertEquals(List.of(), answers(id));
        JsonPath own = confirmed(HOSPITAL_ADMIN, TestDisclosures.hospitalChecklist("1.1|責任者を置く|いいえ"));
        assertEquals(List.of("1.1=NO"), answers(UUID.fromString(own.getString("disclosure.id"))));
    }

    private List<String> answers(UUID disclosure) {
        return transactions.call(() -> shared.of(List.of(dossier.id()), Set.of(AnswerValue.NO, AnswerValue.NOT_APPLICABLE))).getOrDefault(dossier.id(), List.of())
                .stream().filter(each -> each.disclosureId().equals(disclosure)).flatMap(each -> each.answers().stream())
                .map(answer -> answer.question() + "=" + answer.value()).toList();
    }
}
