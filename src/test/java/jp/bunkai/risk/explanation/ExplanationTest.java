package jp.bunkai.risk.explanation;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was explained stands as it was recorded, is answered by the other side under one sentence, and is known to the two alone. */
@QuarkusTest
class ExplanationTest {

    @Inject
    DataSource database;

    private TestDossier dossier;
    private String net;

    @BeforeEach
    void begin() {
        dossier = TestDossier.begin();
        net = dossier.party(SamplePeople.TSUBASA);
    }

    private Map<String, Object> explanation(List<String> documents) {
        return new HashMap<>(Map.of("title", "残るリスクの説明", "content", "VPN装置の更新が遅れた場合の影響", "explainedBy", "田中 翔", "explainedTo", "佐藤 健",
                "explainedOn", "2026-11-01", "documentIds", documents));
    }

    private JsonPath upload(String who) {
        return Login.as(who).multiPart("file", "リスク対応一覧.txt", "hello".getBytes(StandardCharsets.UTF_8)).post(dossier.path("/explanation-documents")).then()
                .statusCode(201).extract().jsonPath();
    }

    @Test
    void theDocumentsAreKnownByTheirHashAndToTheOtherSideOnceTheyWereExplained() {
        JsonPath document = upload(NETWORK_VENDOR);
        assertEquals("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", document.getString("sha256"));
        String file = "/explanation-documents/" + document.getString("id") + "/file";
        dossier.get(HOSPITAL_ADMIN, file).statusCode(404);
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/explanations", with(explanation(List.of(document.getString("id"))), "partyId", net)), "/documentIds",
                "unknown-document");
        dossier.post(NETWORK_VENDOR, "/explanations", explanation(List.of(document.getString("id")))).statusCode(201)
                .body("documents.sha256", contains(document.getString("sha256"))).body("byHospital", equalTo(false)).body("partyId", equalTo(net));
        assertEquals("hello", dossier.get(HOSPITAL_ADMIN, file).statusCode(200).extract().asString());
        dossier.get(EHR_VENDOR, file).statusCode(404);
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        body.put(name, value);
        return body;
    }

    @Test
    void theOtherSideAnswersUnderTheFixedSentence() {
        String id = dossier.post(NETWORK_VENDOR, "/explanations", explanation(List.of())).statusCode(201)
                .body("answerable", contains("REPLY")).extract().path("id");
        String answers = "/explanations/" + id + "/answers";
        dossier.get(HOSPITAL_ADMIN, "/explanations/" + id).body("answerable", contains("RECEIVED", "UNDERSTOOD", "QUESTION", "OBJECTION", "AGREED"))
                .body("under.en", equalTo("Confirming an explanation takes over no risk and waives no liability."))
                .body("under.ja", equalTo("説明を確認しても、リスクを引き受けたことにも、責任を免除したことにもなりません。"));
        dossier.post(NETWORK_VENDOR, answers, Map.of("kind", "AGREED")).statusCode(403);
        dossier.post(HOSPITAL_ADMIN, answers, Map.of("kind", "RECEIVED")).statusCode(201);
        refusedAt(dossier.post(HOSPITAL_ADMIN, answers, Map.of("kind", "QUESTION")), "/text", "required");
        dossier.post(HOSPITAL_ADMIN, answers, Map.of("kind", "QUESTION", "text", "期限はいつですか")).statusCode(201);
        dossier.post(NETWORK_VENDOR, answers, Map.of("kind", "REPLY", "text", "三月末です")).statusCode(201);
        dossier.post(HOSPITAL_ADMIN, answers, Map.of("kind", "AGREED")).statusCode(201).body("answers.kind", contains("RECEIVED", "QUESTION", "REPLY", "AGREED"))
                .body("answers.under.en", everyItem(equalTo("Confirming an explanation takes over no risk and waives no liability.")));
        dossier.get(NETWORK_VENDOR, "/audit-events").body("items.action", hasItem("EXPLANATION_ANSWERED"));
    }

    @Test
    void nobodyElseLearnsOfAnExplanation() {
        String id = dossier.post(HOSPITAL_ADMIN, "/explanations", with(explanation(List.of()), "partyId", net)).statusCode(201).extract().path("id");
        dossier.get(NETWORK_VENDOR, "/explanations").statusCode(200).body("items.id", contains(id));
        dossier.get(EHR_VENDOR, "/explanations").statusCode(200).body("items", empty());
        dossier.get(EHR_VENDOR, "/explanations/" + id).statusCode(404);
        dossier.post(EHR_VENDOR, "/explanations/" + id + "/answers", Map.of("kind", "RECEIVED")).statusCode(404);
        dossier.get(EHR_VENDOR, "/audit-events").body("items.subject.kind", not(hasItem("EXPLANATION")));
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/explanations", explanation(List.of())), "/partyId", "required");
    }

    @Test
    void itRefersOnlyToRisksThatBothSidesKnow() {
        JsonPath risk = dossier.post(NETWORK_VENDOR, "/risks", Map.of("details", Map.of("title", "更新遅れ", "impact", "LARGE", "likelihood", "LOW", "treatment",
                "RETAIN", "residualLevel", 3, "retainedBy", "VENDOR"))).statusCode(201).extract().jsonPath();
        Map<String, Object> body = with(explanation(List.of()), "riskIds", List.of(risk.getString("risk.id")));
        refusedAt(dossier.post(NETWORK_VENDOR, "/explanations", body), "/riskIds", "unknown-risk");
        Login.as(NETWORK_VENDOR).header("If-Match", risk.getString("risk.etag")).contentType("application/json").body("{}")
                .post(dossier.path("/risks/" + risk.getString("risk.id") + "/telling")).then().statusCode(200);
        dossier.post(NETWORK_VENDOR, "/explanations", body).statusCode(201).body("risks.title", contains("更新遅れ"));
    }

    @Test
    void theProgramsAccountCannotChangeWhatWasRecorded() throws SQLException {
        String id = dossier.post(NETWORK_VENDOR, "/explanations", explanation(List.of())).statusCode(201).extract().path("id");
        dossier.post(HOSPITAL_ADMIN, "/explanations/" + id + "/answers", Map.of("kind", "RECEIVED")).statusCode(201);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String table : List.of("explanation", "explanation_answer", "explanation_document", "explanation_attachment")) {
                assertThrows(SQLException.class, () -> statement.executeUpdate("delete from " + table), table);
            }
            assertThrows(SQLException.class, () -> statement.executeUpdate("update explanation_answer set kind = 'AGREED'"));
        }
    }
}
