package jp.bunkai.annex.template;

import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.annex.docx.TestDocx;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** A hospital's own template: sent, checked, tried, used, and put back; nobody else's business. */
@QuarkusTest
class OwnTemplateApiTest {

    private static final String PATH = "/api/annex-templates";

    private static ValidatableResponse send(String who, byte[] file) {
        return Login.as(who).multiPart("file", "雛形.docx", file).post(PATH).then();
    }

    private static ValidatableResponse use(String who, String template) {
        String etag = Login.as(who).get(PATH).path("etag");
        return Login.as(who).contentType(ContentType.JSON).header("If-Match", etag == null ? "\"v0\"" : etag)
                .body("{\"templateId\": " + (template == null ? "null" : "\"" + template + "\"") + "}").put(PATH + "/use").then();
    }

    private static byte[] standard() {
        return Login.as(HOSPITAL_VIEWER).get(PATH + "/standard/document").then().statusCode(200).extract().asByteArray();
    }

    @Test
    void aSoundTemplateIsTriedAndUsedForTheHospitalsAnnexesOnly() {
        String marked = "みどり野市民病院の書式による";
        byte[] own = TestDocx.edited(standard(), "表1-1　契約", "表1-1　契約（" + marked + "）");
        String id = send(HOSPITAL_EDITOR, own).statusCode(200).body("problems.size()", equalTo(0)).body("template.sha256", notNullValue()).extract().path("template.id");
        send(HOSPITAL_EDITOR, own).statusCode(200).body("template.id", equalTo(id));
        byte[] trial = Login.as(HOSPITAL_VIEWER).get(PATH + "/" + id + "/trial").then().statusCode(200).extract().asByteArray();
        assertTrue(ReadableDocx.of(trial).contains(marked));
        TestDossier dossier = TestDossier.begin();
        String document = "/annexes/" + dossier.party(SamplePeople.TSUBASA) + "/document";
        try {
            use(HOSPITAL_EDITOR, id).statusCode(200).body("usedId", equalTo(id));
            assertTrue(ReadableDocx.of(dossier.get(NETWORK_VENDOR, document).statusCode(200).extract().asByteArray()).contains(marked));
        } finally {
            use(HOSPITAL_EDITOR, null).statusCode(200).body("usedId", nullValue());
        }
        assertFalse(ReadableDocx.of(dossier.get(NETWORK_VENDOR, document).statusCode(200).extract().asByteArray()).contains(marked));
        Login.as(STRANGER).get(PATH + "/" + id + "/document").then().statusCode(404);
        Login.as(NETWORK_VENDOR).get(PATH + "/" + id + "/trial").then().statusCode(403);
    }

    @Test
    void whatIsMissingIsSaidAndNothingKept() {
        byte[] without = TestDocx.edited(standard(), "<w:tag w:val=\"asset.label\"/>", "<w:tag w:val=\"asset.name\"/>");
        send(HOSPITAL_EDITOR, without).statusCode(200).body("template", nullValue()).body("problems.code", hasItem("MISSING")).body("problems.code", hasItem("UNKNOWN"))
                .body("problems.find { it.code == 'MISSING' }.tag", equalTo("asset.label"))
                .body("problems.find { it.code == 'MISSING' }.sentence.en", notNullValue());
        send(HOSPITAL_EDITOR, TestDocx.plain().part("word/vbaProject.bin", "x").bytes()).statusCode(200).body("template", nullValue())
                .body("problems[0].code", equalTo("UNREADABLE"));
        send(HOSPITAL_VIEWER, without).statusCode(403);
        send(NETWORK_VENDOR, without).statusCode(403);
        use(HOSPITAL_VIEWER, null).statusCode(403);
        use(HOSPITAL_EDITOR, java.util.UUID.randomUUID().toString()).statusCode(400);
    }
}
