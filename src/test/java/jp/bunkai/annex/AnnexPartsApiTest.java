package jp.bunkai.annex;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** The hospital chooses the parts of an annex, its vendor sees the choice, another vendor nothing; the document has exactly these parts. */
@QuarkusTest
class AnnexPartsApiTest {

    private static String parts(TestDossier dossier) {
        return "/annexes/" + dossier.party(SamplePeople.TSUBASA) + "/parts";
    }

    private static ValidatableResponse choose(TestDossier dossier, String who, String etag, String body) {
        return Login.as(who).contentType(ContentType.JSON).header("If-Match", etag).body(body).put(dossier.path(parts(dossier))).then();
    }

    @Test
    void theHospitalChoosesAndThePaperFollows() {
        TestDossier dossier = TestDossier.begin();
        String etag = dossier.get(HOSPITAL_EDITOR, parts(dossier)).statusCode(200).body("parts.findAll { it.on }.size()", equalTo(13))
                .body("editable", equalTo(true)).extract().path("etag");
        choose(dossier, HOSPITAL_EDITOR, etag, "{\"parts\": [\"SCOPE\", \"MATRIX\", \"EDITIONS\"]}").statusCode(200)
                .body("parts.findAll { it.on }.part", equalTo(java.util.List.of("SCOPE", "MATRIX", "EDITIONS")));
        choose(dossier, HOSPITAL_EDITOR, etag, "{\"parts\": []}").statusCode(412);
        dossier.get(NETWORK_VENDOR, parts(dossier)).statusCode(200).body("editable", equalTo(false)).body("parts.findAll { it.on }.size()", equalTo(3));

        String document = "/annexes/" + dossier.party(SamplePeople.TSUBASA) + "/document";
        String text = ReadableDocx.of(dossier.get(NETWORK_VENDOR, document).statusCode(200).extract().asByteArray());
        assertTrue(text.contains("別紙2　責任分界表"));
        assertFalse(text.contains("別紙4　サービスレベル"));
        dossier.get(NETWORK_VENDOR, "/audit-events").statusCode(200).body("items.action", hasItem("ANNEX_PARTS_CHANGED"));
        dossier.get(EHR_VENDOR, "/audit-events").statusCode(200).body("items.action", not(hasItem("ANNEX_PARTS_CHANGED")));
    }

    @Test
    void onlyTheHospitalsEditorsChooseAndNobodyElseKnows() {
        TestDossier dossier = TestDossier.begin();
        String etag = dossier.get(HOSPITAL_VIEWER, parts(dossier)).statusCode(200).body("editable", equalTo(false)).extract().path("etag");
        choose(dossier, NETWORK_VENDOR, etag, "{\"parts\": []}").statusCode(403);
        choose(dossier, HOSPITAL_VIEWER, etag, "{\"parts\": []}").statusCode(403);
        choose(dossier, EHR_VENDOR, etag, "{\"parts\": []}").statusCode(404);
        dossier.get(EHR_VENDOR, parts(dossier)).statusCode(404);
        choose(dossier, HOSPITAL_EDITOR, etag, "{\"parts\": [\"OTHER\"]}").statusCode(400);
    }
}
