package jp.bunkai.annex;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 別紙6 prints what both sides of a pair know, in the same words for both, and in no other vendor's annex. */
@QuarkusTest
class AnnexRisksTest {

    private TestDossier dossier;
    private String net;

    @BeforeEach
    void begin() {
        dossier = TestDossier.begin();
        net = dossier.party(SamplePeople.TSUBASA);
    }

    private JsonPath risk(String title) {
        return dossier.post(HOSPITAL_ADMIN, "/risks", Map.of("partyId", net, "details", Map.of("title", title, "impact", "LARGE", "likelihood", "LOW",
                "treatment", "RETAIN", "residualLevel", 3, "retainedBy", "HOSPITAL"))).statusCode(201).extract().jsonPath();
    }

    private String tell(JsonPath risk) {
        return Login.as(HOSPITAL_ADMIN).header("If-Match", risk.getString("risk.etag")).contentType("application/json").body(Map.of())
                .post(dossier.path("/risks/" + risk.getString("risk.id") + "/telling")).then().statusCode(200).extract().path("risk.etag");
    }

    /** All of the part that the preview shows. */
    private String part(String who, String party) {
        JsonPath annex = dossier.get(who, "/annexes/" + party).statusCode(200).extract().jsonPath();
        Map<String, Object> part = annex.getMap("parts.find { it.number == '別紙6' }");
        return String.valueOf(part.get("blocks"));
    }

    @Test
    void onlyWhatWasToldIsPrintedAndBothPrintTheSame() {
        risk("まだ伝えていないリスク");
        tell(risk("伝えたリスク"));

        String printed = part(HOSPITAL_ADMIN, net);

        assertTrue(printed.contains("伝えたリスク"), printed);
        assertTrue(printed.contains("回答待ち"), printed);
        assertFalse(printed.contains("まだ伝えていないリスク"), printed);
        assertEquals(printed, part(NETWORK_VENDOR, net));
    }

    @Test
    void anotherVendorsAnnexHoldsNothingOfIt() {
        tell(risk("他社のリスク"));
        dossier.post(NETWORK_VENDOR, "/relaxations", Map.of("askedByVendor", true, "details", Map.of("measure", "他社の緩和", "reason", "動作確認", "from",
                "2026-01-01", "until", "2026-02-01"))).statusCode(201);
        dossier.post(NETWORK_VENDOR, "/explanations", Map.of("title", "他社の説明", "content", "内容", "explainedBy", "田中", "explainedTo", "佐藤",
                "explainedOn", "2026-02-01")).statusCode(201);
        String ehr = dossier.party(SamplePeople.AOBA);

        for (String who : List.of(HOSPITAL_ADMIN, EHR_VENDOR)) {
            String printed = part(who, ehr);
            assertTrue(printed.contains("双方が知るリスクはない。"), printed);
            assertTrue(printed.contains("緩和している対策はない。"), printed);
            assertTrue(printed.contains("説明の記録はない。"), printed);
        }
        assertTrue(part(HOSPITAL_ADMIN, net).contains("他社の緩和"));
    }

    @Test
    void anApprovalWithItsDateAndAnExplanationWithItsHashesAreOnThePaper() {
        JsonPath risk = risk("保有するリスク");
        String etag = tell(risk);
        Login.as(HOSPITAL_ADMIN).header("If-Match", etag).contentType("application/json")
                .body(Map.of("approver", "病院長 山田", "approvedOn", "2026-01-10", "expiresOn", "2099-01-09"))
                .put(dossier.path("/risks/" + risk.getString("risk.id") + "/approval")).then().statusCode(200);
        String document = Login.as(NETWORK_VENDOR).multiPart("file", "更新方針.txt", "hello".getBytes(StandardCharsets.UTF_8))
                .post(dossier.path("/explanation-documents")).then().statusCode(201).extract().path("id");
        String explanation = dossier.post(NETWORK_VENDOR, "/explanations", Map.of("title", "更新", "content", "内容", "explainedBy", "田中", "explainedTo", "佐藤",
                "explainedOn", "2026-02-01", "documentIds", List.of(document), "riskIds", List.of(risk.getString("risk.id")))).statusCode(201)
                .extract().path("id");
        dossier.post(HOSPITAL_ADMIN, "/explanations/" + explanation + "/answers", Map.of("kind", "QUESTION", "text", "夜間は可能か")).statusCode(201);

        String printed = part(HOSPITAL_ADMIN, net);

        assertTrue(printed.contains("承認 病院長 山田（2026年1月10日）"), printed);
        assertTrue(printed.contains("2099年1月9日まで"), printed);
        assertTrue(printed.contains("更新方針.txt（SHA-256 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824）"), printed);
        assertTrue(printed.contains("質問あり：夜間は可能か"), printed);
        assertTrue(printed.contains("リスクを引き受けたことにも、責任を免除したことにもなりません。"), printed);
    }
}
