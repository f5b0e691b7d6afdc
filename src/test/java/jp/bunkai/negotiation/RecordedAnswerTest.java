package jp.bunkai.negotiation;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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

/** 代行記録 over HTTP: what it changes, who sees it, and what it may never do. */
@QuarkusTest
class RecordedAnswerTest {

    private static final byte[] MAIL = "Subject: 照会へのご回答\r\n\r\n担当外です。".getBytes(StandardCharsets.UTF_8);
    private TestDossier dossier;
    private String network;
    private String row;

    @BeforeEach
    void aDossierOfItsOwn() {
        dossier = TestDossier.begin();
        network = dossier.party(SamplePeople.TSUBASA);
        row = dossier.get(HOSPITAL_ADMIN, "/matrix").extract().jsonPath().getString("rows.find { it.duty == 'VUL-01' }.id");
    }

    @Test
    void anAnswerByMailIsKeptWithItsSourceAndCountsAtTheRow() {
        String id = record(HOSPITAL_EDITOR, answer(Map.of("rowId", row, "answer", "NOT_MINE")), MAIL).statusCode(201)
                .body("sender", equalTo("つばさネットワークス 田中様")).body("medium", equalTo("MAIL")).body("fileName", equalTo("回答.eml"))
                .body("size", equalTo(MAIL.length)).body("answers", equalTo(1)).body("recordedBy", equalTo("高橋 美咲"))
                .body("rows[0].answer", equalTo("NOT_MINE")).body("rows[0].title.ja", equalTo("VPN・境界機器の更新適用"))
                .extract().path("id");

        dossier.get(HOSPITAL_ADMIN, "/rows/" + row).statusCode(200)
                .body("declarations['" + network + "'].answer", equalTo("NOT_MINE"))
                .body("declarations['" + network + "'].recordedBy", equalTo("HOSPITAL"))
                .body("findings.code", hasItem("DECLARED_OTHERWISE"));
        dossier.get(HOSPITAL_VIEWER, "/recorded-answers").statusCode(200).body("id", contains(id)).body("answers", contains(1));
        Login.as(HOSPITAL_VIEWER).get(dossier.path("/recorded-answers/" + id + "/file")).then().statusCode(200).contentType("message/rfc822")
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''%E5%9B%9E%E7%AD%94.eml"))
                .body(equalTo(new String(MAIL, StandardCharsets.UTF_8)));
    }

    @Test
    void termsAndTheLetterThatFollowAreSetAtOnce() {
        String contract = dossier.contract("ネットワーク保守契約");
        Map<String, Object> terms = new HashMap<>(Map.of("costClass", "SEPARATE", "amount", 120000, "unit", "PER_YEAR", "taxIncluded", false,
                "contractId", contract, "clause", "第5条", "evidence", "作業報告書"));
        terms.put("serviceLevel", Map.of("kind", "DURATION", "comparator", "AT_MOST", "amount", 24, "unit", "HOUR"));

        record(HOSPITAL_ADMIN, answer(Map.of("rowId", row, "answer", "CONDITIONAL", "condition", "平日に限る", "letter", "R", "terms", terms)), null)
                .statusCode(201).body("rows[0].terms.amount", equalTo(120000)).body("rows[0].terms.serviceLevel.unit", equalTo("HOUR"));

        dossier.get(HOSPITAL_ADMIN, "/rows/" + row).statusCode(200)
                .body("letters['" + network + "']", equalTo("R"))
                .body("declarations['" + network + "'].condition", equalTo("平日に限る"))
                .body("terms['" + network + "'].cost.class", equalTo("SEPARATE"))
                .body("terms['" + network + "'].cost.amount", equalTo(120000))
                .body("terms['" + network + "'].serviceLevels[0].amount", equalTo(24))
                .body("terms['" + network + "'].contractId", equalTo(contract))
                .body("terms['" + network + "'].clause", equalTo("第5条"))
                .body("terms['" + network + "'].evidenceAsked", equalTo("作業報告書"));
    }

    @Test
    void theVendorReadsWhatWasRecordedOfItAndNobodyElseDoes() {
        String id = record(HOSPITAL_ADMIN, answer(Map.of("rowId", row, "answer", "UNKNOWN")), MAIL).statusCode(201).extract().path("id");

        dossier.get(NETWORK_VENDOR, "/recorded-answers").statusCode(200).body("id", contains(id)).body("fileName", contains(nullValue()));
        dossier.get(NETWORK_VENDOR, "/recorded-answers/" + id).statusCode(200).body("remark", nullValue()).body("rows", hasSize(1));
        dossier.get(NETWORK_VENDOR, "/recorded-answers/" + id + "/file").statusCode(403);
        dossier.get(EHR_VENDOR, "/recorded-answers").statusCode(200).body("$", hasSize(0));
        dossier.get(EHR_VENDOR, "/recorded-answers/" + id).statusCode(404);
        dossier.get(EHR_VENDOR, "/recorded-answers/" + id + "/file").statusCode(404);
        dossier.get(STRANGER, "/recorded-answers").statusCode(404);
        String text = "つばさネットワークス株式会社の回答（メール、2026-06-30受領、1件）を病院が記録しました";
        dossier.get(NETWORK_VENDOR, "/audit-events").statusCode(200).body("items.text.ja", hasItem(text));
        dossier.get(EHR_VENDOR, "/audit-events").statusCode(200).body("items.text.ja", not(hasItem(containsString("を病院が記録しました"))));
    }

    @Test
    void aLaterAnswerOfTheVendorItselfTakesTheRecordsPlaceAndIsNotRecordedOver() {
        record(HOSPITAL_ADMIN, answer(Map.of("rowId", row, "answer", "CONDITIONAL", "condition", "平日に限る")), null).statusCode(201);
        String etag = dossier.get(NETWORK_VENDOR, "/rows/" + row).extract().header("ETag");
        dossier.patch(NETWORK_VENDOR, "/rows/" + row, etag, Map.of("declaration", Map.of(network, Map.of("answer", "MINE")))).statusCode(200);

        dossier.get(HOSPITAL_ADMIN, "/rows/" + row).body("declarations['" + network + "'].answer", equalTo("MINE"))
                .body("declarations['" + network + "'].recordedBy", equalTo("VENDOR"))
                .body("declarations['" + network + "'].source", nullValue());
        refusedAt(record(HOSPITAL_ADMIN, answer(Map.of("rowId", row, "answer", "NOT_MINE")), null), "/answers/0/answer", "answered-itself");
    }

    @Test
    void onlyTheHospitalsEditorsRecord() {
        Map<String, Object> answer = answer(Map.of("rowId", row, "answer", "MINE"));
        record(NETWORK_VENDOR, answer, null).statusCode(403);
        record(HOSPITAL_VIEWER, answer, null).statusCode(403);
        record(STRANGER, answer, null).statusCode(404);
    }

    @Test
    void badInputIsNamedWhereItStands() {
        String other = TestDossier.begin().get(HOSPITAL_ADMIN, "/matrix").extract().jsonPath().getString("rows[0].id");
        refusedAt(record(HOSPITAL_ADMIN, answer(Map.of("rowId", other, "answer", "MINE")), null), "/answers/0/rowId", "unknown-row");
        refusedAt(record(HOSPITAL_ADMIN, answer(Map.of("rowId", row, "answer", "CONDITIONAL")), null), "/answers/0/condition", "required");
        refusedAt(record(HOSPITAL_ADMIN, answer(Map.of("rowId", row, "answer", "MINE", "condition", "x")), null), "/answers/0/condition", "without-condition");
        refusedAt(record(HOSPITAL_ADMIN, answer(Map.of("rowId", row)), null), "/answers/0", "says-nothing");
        refusedAt(record(HOSPITAL_ADMIN, answer(Map.of("rowId", row, "answer", "MAYBE")), null), "/answers/0/answer", "unknown-value");
        refusedAt(record(HOSPITAL_ADMIN, answer(Map.of("rowId", row, "answer", "MINE"), Map.of("rowId", row, "answer", "MINE")), null),
                "/answers/1/rowId", "named-twice");
        refusedAt(record(HOSPITAL_ADMIN, with(answer(Map.of("rowId", row, "answer", "MINE")), "receivedOn", "2099-01-01"), null), "/receivedOn", "in-the-future");
        refusedAt(record(HOSPITAL_ADMIN, with(answer(Map.of("rowId", row, "answer", "MINE")), "receivedOn", "2026-02-30"), null), "/receivedOn", "invalid-date");
        refusedAt(record(HOSPITAL_ADMIN, with(answer(Map.of("rowId", row, "answer", "MINE")), "sender", "一行目\n二行目"), null), "/sender", "one-line");
        refusedAt(record(HOSPITAL_ADMIN, with(answer(Map.of("rowId", row, "answer", "MINE")), "sender", "\u0007"), null), "/sender", "forbidden-character");
        refusedAt(record(HOSPITAL_ADMIN, with(answer(Map.of("rowId", row, "answer", "MINE")), "partyId", UUID.randomUUID().toString()), null),
                "/partyId", "unknown-party");
        refusedAt(record(HOSPITAL_ADMIN, with(answer(Map.of("rowId", row, "answer", "MINE")), "medium", "FILE"), null), "/file", "required");
        refusedAt(record(HOSPITAL_ADMIN, answer(Map.of("rowId", row, "terms", Map.of("contractId", dossier.contract("電子カルテ保守契約")))), null),
                "/answers/0/terms/contractId", "unknown-contract");
        Map<String, Object> nobody = answer(Map.of("rowId", row, "answer", "MINE"));
        nobody.remove("partyId");
        refusedAt(record(HOSPITAL_ADMIN, nobody, null), "/partyId", "required");
    }

    @Test
    void nothingIsHalfRecorded() {
        Map<String, Object> answer = answer(Map.of("rowId", row, "answer", "MINE"), Map.of("rowId", UUID.randomUUID().toString(), "answer", "MINE"));

        refusedAt(record(HOSPITAL_ADMIN, answer, MAIL), "/answers/1/rowId", "unknown-row");

        dossier.get(HOSPITAL_ADMIN, "/recorded-answers").body("$", hasSize(0));
        dossier.get(HOSPITAL_ADMIN, "/rows/" + row).body("declarations", equalTo(Map.of()));
    }

    @Test
    void aProgramIsNotKept() {
        record(HOSPITAL_ADMIN, answer(Map.of("rowId", row, "answer", "MINE")), new byte[] {'M', 'Z', 0, 1}).statusCode(415)
                .body("errors[0].code", equalTo("unsupported-type"));
    }

    @Test
    void aSubcontractorIsNeverMadeAccountable() {
        TestDossier with = TestDossier.beginWithSubcontractor();
        String sub = with.party(SamplePeople.HINATA);
        String connection = with.get(HOSPITAL_ADMIN, "/matrix").extract().jsonPath().getString("rows.find { it.letters['" + sub + "'] != null }.id");
        Map<String, Object> answer = with(answer(Map.of("rowId", connection, "letter", "A")), "partyId", sub);

        ValidatableResponse response = send(HOSPITAL_ADMIN, with, answer, null);

        refusedAt(response, "/answers/0/letter", "subcontractor-accountable");
    }

    @SafeVarargs
    private Map<String, Object> answer(Map<String, Object>... rows) {
        return new HashMap<>(Map.of("partyId", network, "sender", "つばさネットワークス 田中様", "receivedOn", "2026-06-30", "medium", "MAIL",
                "remark", "電話でも確認済み", "answers", List.of(rows)));
    }

    private static Map<String, Object> with(Map<String, Object> answer, String field, Object value) {
        answer.put(field, value);
        return answer;
    }

    private ValidatableResponse record(String who, Map<String, Object> answer, byte[] file) {
        return send(who, dossier, answer, file);
    }

    private static ValidatableResponse send(String who, TestDossier to, Map<String, Object> answer, byte[] file) {
        RequestSpecification request = Login.as(who);
        answer.forEach((field, value) -> request.multiPart(new MultiPartSpecBuilder(
                value instanceof String text ? text : json(value)).controlName(field).charset(StandardCharsets.UTF_8).build()));
        if (file != null) {
            request.multiPart("file", "回答.eml", file);
        }
        return request.post(to.path("/recorded-answers")).then();
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
