package jp.bunkai.signoff.redline;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import jp.bunkai.annex.docx.ReadableDocx;
import jp.bunkai.annex.docx.TrackedChanges;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** Both sides of the pair see what changed, anybody else finds no revision. */
@QuarkusTest
class RedlineApiTest {

    @Test
    void theChangesBetweenARevisionAndNowAreForThePairOnly() {
        TestDossier dossier = TestDossier.begin();
        UUID revision = FrozenForTest.freeze(dossier, 1);
        String parts = "/annexes/" + dossier.party(SamplePeople.TSUBASA) + "/parts";
        String etag = dossier.get(HOSPITAL_EDITOR, parts).statusCode(200).extract().path("etag");
        Login.as(HOSPITAL_EDITOR).contentType(ContentType.JSON).header("If-Match", etag).body("{\"parts\": [\"SCOPE\", \"MATRIX\", \"EDITIONS\"]}")
                .put(dossier.path(parts)).then().statusCode(200);
        UUID second = FrozenForTest.freeze(dossier, 2);

        String path = "/revisions/" + revision + "/redline";
        byte[] redline = dossier.get(NETWORK_VENDOR, path + "?against=draft").statusCode(200).extract().asByteArray();
        assertTrue(ReadableDocx.part(redline, "word/document.xml").contains("<w:del "));
        assertTrue(ReadableDocx.of(TrackedChanges.rejected(redline)).contains("別紙4　サービスレベル"));
        assertTrue(!ReadableDocx.of(TrackedChanges.accepted(redline)).contains("別紙4　サービスレベル"));
        byte[] two = dossier.get(HOSPITAL_VIEWER, path + "?against=" + second).statusCode(200).extract().asByteArray();
        byte[] back = dossier.get(HOSPITAL_VIEWER, "/revisions/" + second + "/redline?against=" + revision).statusCode(200).extract().asByteArray();
        assertEquals(ReadableDocx.of(two), ReadableDocx.of(back), "always from the older to the newer");

        dossier.get(EHR_VENDOR, path).statusCode(404);
        dossier.get(HOSPITAL_VIEWER, path + "?against=nothing").statusCode(400);
        dossier.get(HOSPITAL_VIEWER, path + "?against=" + UUID.randomUUID()).statusCode(404);
        TestDossier other = TestDossier.begin();
        other.get(HOSPITAL_VIEWER, path).statusCode(404);
    }
}
