package jp.bunkai.disclosure.kept;

import static jp.bunkai.disclosure.TestDisclosures.confirmed;
import static jp.bunkai.disclosure.TestDisclosures.grant;
import static jp.bunkai.disclosure.TestDisclosures.mds2;
import static jp.bunkai.disclosure.TestDisclosures.product;
import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** Papers are kept by type, day, last day and hash, and go with the product that is granted. */
@QuarkusTest
class PaperTest {

    private static final byte[] PDF = "%PDF-1.7\ncertificate".getBytes(StandardCharsets.US_ASCII);

    private static ValidatableResponse add(byte[] file, Map<String, String> fields) {
        var request = Login.as(NETWORK_VENDOR).multiPart("file", "証明書.pdf", file);
        fields.forEach(request::multiPart);
        return request.post("/api/disclosed-papers").then();
    }

    @Test
    void aPaperIsKnownByItsTypeDaysAndHash() {
        JsonPath paper = add(PDF, Map.of("title", "ISMS 認証", "issuedOn", "2023-04-01", "expiresOn", "2026-03-31")).statusCode(201)
                .body("file.mediaType", equalTo("application/pdf")).body("file.sha256", equalTo(UploadedFile.sha256(PDF))).body("expired", equalTo(true))
                .extract().jsonPath();
        Login.as(NETWORK_VENDOR).get("/api/disclosed-papers").then().statusCode(200).body("id", hasItem(paper.getString("id")));
        String path = "/api/disclosed-papers/" + paper.getString("id");
        Login.as(EHR_VENDOR).get(path + "/file").then().statusCode(404);
        Login.as(EHR_VENDOR).delete(path).then().statusCode(404);
        Login.as(NETWORK_VENDOR).delete(path).then().statusCode(204);
        Login.as(NETWORK_VENDOR).get(path + "/file").then().statusCode(404);
    }

    @Test
    void whatIsNoPaperOrOfNoDayIsRefused() {
        add("MZ program".getBytes(StandardCharsets.ISO_8859_1), Map.of("title", "x", "issuedOn", "2026-01-01")).statusCode(201);
        add(new byte[] {'M', 'Z', 0, 1, 2}, Map.of("title", "x", "issuedOn", "2026-01-01")).statusCode(415);
        refusedAt(add(PDF, Map.of("title", "x", "issuedOn", "2999-01-01")), "/issuedOn", "in-the-future");
        refusedAt(add(PDF, Map.of("title", "x", "issuedOn", "2026-01-01", "expiresOn", "2025-01-01")), "/expiresOn", "before-start");
        refusedAt(add(PDF, Map.of("title", "x", "issuedOn", "2026-01-01", "productId", "00000000-0000-0000-0000-000000000001")), "/productId", "unknown-product");
        add(PDF, Map.of("issuedOn", "2026-01-01")).statusCode(400).body("errors[0].pointer", equalTo("/title"));
    }

    @Test
    void theHospitalSeesItWithTheProductAndTheVendorWhoSavedIt() {
        JsonPath product = confirmed(NETWORK_VENDOR, mds2(product(), "AUDT-1|Logged?|No"));
        String title = "Test report of " + product.getString("disclosure.id");
        String id = add(PDF, Map.of("title", title, "issuedOn", "2026-01-01", "productId", product.getString("disclosure.productId"))).statusCode(201)
                .extract().path("id");
        TestDossier dossier = TestDossier.begin();
        String file = "/disclosed-papers/" + id + "/file";
        dossier.get(HOSPITAL_ADMIN, file).statusCode(404);
        grant(NETWORK_VENDOR, product);
        String papers = "find { it.partyId == '" + dossier.party(SamplePeople.TSUBASA) + "' }.papers.id";
        dossier.get(HOSPITAL_ADMIN, "/disclosures").statusCode(200).body(papers, hasItem(id));
        dossier.get(HOSPITAL_ADMIN, file).statusCode(200).header("Content-Type", equalTo("application/pdf"));
        dossier.get(EHR_VENDOR, file).statusCode(404);
        Login.as(NETWORK_VENDOR).get("/api/disclosure-accesses").then().statusCode(200).body("items.title", hasItem(title));
        Login.as(EHR_VENDOR).get("/api/disclosure-accesses").then().statusCode(200).body("items.title", not(hasItem(title)));
    }
}
