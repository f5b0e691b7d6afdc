package jp.bunkai.negotiation;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 約款型 over HTTP: what a published document binds, and who knows of it. */
@QuarkusTest
class PublishedTermsTest {

    private static final byte[] PDF = "%PDF-1.7 約款".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = "c".repeat(64);
    private TestDossier dossier;
    private String network;

    @BeforeEach
    void aDossierOfItsOwn() {
        dossier = TestDossier.begin();
        network = dossier.party(SamplePeople.TSUBASA);
    }

    @Test
    void aVendorWithAPublishedDocumentIsBoundByItAndItsRowsAreNotAskedForConfirmation() {
        int before = asked("DECLARATION");

        add(document(clause("第8条"))).statusCode(201).body("binding", equalTo(true)).body("sha256", equalTo(HASH))
                .body("clauses[0].clause", equalTo("第8条")).body("enteredBy", equalTo("佐藤 健"));

        dossier.get(HOSPITAL_ADMIN, "").body("parties.find { it.id == '" + network + "' }.bound", equalTo("PUBLISHED_TERMS"));
        assertTrue(asked("DECLARATION") < before);
    }

    @Test
    void aDocumentWhoseHashIsNotKnownBindsNobodyUntilItIsKept() {
        Map<String, Object> document = document(clause("第8条"));
        document.remove("sha256");
        int before = asked("DECLARATION");
        JsonPath entered = add(document).statusCode(201).body("binding", equalTo(false)).extract().jsonPath();
        assertEquals(before, asked("DECLARATION"));

        keep(HOSPITAL_ADMIN, entered.getString("id")).statusCode(200).body("binding", equalTo(true)).body("fileName", equalTo("約款.pdf"))
                .body("sha256", equalTo("0316f6db536f5d964d30f073e7d207e8bcc0e879be4ca7bca7ab5919334b992b"));
        keep(HOSPITAL_ADMIN, entered.getString("id")).statusCode(409);
        Login.as(NETWORK_VENDOR).get(dossier.path("/published-terms/" + entered.getString("id") + "/file")).then().statusCode(200)
                .contentType("application/pdf");
        dossier.get(EHR_VENDOR, "/published-terms/" + entered.getString("id") + "/file").statusCode(404);
    }

    @Test
    void aDocumentOfAnotherHashIsNotTheOneThatWasEntered() {
        String id = add(document(clause("第8条"))).extract().path("id");

        keep(HOSPITAL_ADMIN, id).statusCode(422).body("errors[0].code", equalTo("not-the-document"));
    }

    @Test
    void theHospitalAndThatVendorKnowOfItAndNobodyElse() {
        String id = add(document(clause("第8条"))).extract().path("id");

        dossier.get(HOSPITAL_VIEWER, "/published-terms").statusCode(200).body("id", contains(id)).body("editable", contains(false));
        dossier.get(NETWORK_VENDOR, "/published-terms").statusCode(200).body("id", contains(id));
        dossier.get(EHR_VENDOR, "/published-terms").statusCode(200).body("$", hasSize(0));
        dossier.get(STRANGER, "/published-terms").statusCode(404);
        String text = "約款「回線サービス約款」（第4版）を登録しました";
        dossier.get(NETWORK_VENDOR, "/audit-events").body("items.text.ja", hasItem(text));
        dossier.get(EHR_VENDOR, "/audit-events").body("items.text.ja", not(hasItem(text)));
    }

    @Test
    void itIsChangedFieldByFieldAndRetired() {
        JsonPath entered = add(document(clause("第8条"))).extract().jsonPath();
        String path = "/published-terms/" + entered.getString("id");
        String etag = dossier.patch(HOSPITAL_ADMIN, path, entered.getString("etag"), Map.of("edition", "第5版",
                "clauses", List.of(Map.of("area", "NET", "clause", "第9条"), clause("第8条")))).statusCode(200)
                .body("edition", equalTo("第5版")).body("title", equalTo("回線サービス約款")).body("clauses[0].area", equalTo("NET"))
                .extract().path("etag");
        dossier.patch(HOSPITAL_ADMIN, path, entered.getString("etag"), Map.of("edition", "第6版")).statusCode(412);
        dossier.patch(HOSPITAL_ADMIN, path, null, Map.of("edition", "第6版")).statusCode(428);
        dossier.delete(HOSPITAL_ADMIN, path, etag).statusCode(204);

        dossier.get(HOSPITAL_ADMIN, "/published-terms").body("$", hasSize(0));
        dossier.get(HOSPITAL_ADMIN, "").body("parties.find { it.id == '" + network + "' }.bound", equalTo("NEGOTIATED"));
    }

    @Test
    void onlyTheHospitalsEditorsEnterAndChange() {
        JsonPath entered = add(document(clause("第8条"))).extract().jsonPath();
        String path = "/published-terms/" + entered.getString("id");
        for (String who : List.of(NETWORK_VENDOR, HOSPITAL_VIEWER)) {
            dossier.post(who, "/published-terms", document(clause("第8条"))).statusCode(403);
            dossier.patch(who, path, entered.getString("etag"), Map.of("edition", "x")).statusCode(403);
            dossier.delete(who, path, entered.getString("etag")).statusCode(403);
            keep(who, entered.getString("id")).statusCode(403);
        }
        dossier.post(STRANGER, "/published-terms", document(clause("第8条"))).statusCode(404);
        dossier.patch(HOSPITAL_ADMIN, "/published-terms/" + UUID.randomUUID(), "\"v0\"", Map.of("edition", "x")).statusCode(404);
    }

    @Test
    void badInputIsNamedWhereItStands() {
        refusedAt(add(document(Map.of("area", "XYZ", "clause", "a"))), "/clauses/0/area", "unknown-area");
        refusedAt(add(document(Map.of("rowId", UUID.randomUUID().toString(), "clause", "a"))), "/clauses/0/rowId", "unknown-row");
        refusedAt(add(document(Map.of("area", "NET", "rowId", row(), "clause", "a"))), "/clauses/0", "area-or-row");
        refusedAt(add(document(clause("a"), clause("b"))), "/clauses/1", "named-twice");
        refusedAt(add(with("publishedOn", "2099-01-01")), "/publishedOn", "in-the-future");
        refusedAt(add(with("sha256", "xyz")), "/sha256", "invalid-format");
        refusedAt(add(with("partyId", dossier.view().getString("myPartyId"))), "/partyId", "cannot-contract");
        refusedAt(add(with("partyId", null)), "/partyId", "required");
        refusedAt(add(with("title", "あ".repeat(201))), "/title", "one-line");
    }

    private int asked(String what) {
        return dossier.get(HOSPITAL_ADMIN, "/inquiries/" + network).extract().jsonPath()
                .getList("questions.findAll { it.asks.contains('" + what + "') }").size();
    }

    private String row() {
        return dossier.get(HOSPITAL_ADMIN, "/matrix").extract().jsonPath().getString("rows[0].id");
    }

    private ValidatableResponse add(Map<String, Object> document) {
        return dossier.post(HOSPITAL_ADMIN, "/published-terms", document);
    }

    private ValidatableResponse keep(String who, String id) {
        return Login.as(who).multiPart("file", "約款.pdf", PDF).put(dossier.path("/published-terms/" + id + "/file")).then();
    }

    private static Map<String, Object> clause(String clause) {
        return Map.of("clause", clause);
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> document = document(clause("第8条"));
        document.put(field, value);
        return document;
    }

    @SafeVarargs
    private Map<String, Object> document(Map<String, Object>... clauses) {
        return new HashMap<>(Map.of("partyId", network, "title", "回線サービス約款", "edition", "第4版", "publishedOn", "2025-10-01",
                "sha256", HASH, "clauses", List.of(clauses)));
    }
}
