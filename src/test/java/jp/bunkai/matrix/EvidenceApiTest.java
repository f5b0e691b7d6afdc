package jp.bunkai.matrix;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence over HTTP: recorded with its day and file, and read by nobody else. */
@QuarkusTest
class EvidenceApiTest {

    private static final byte[] PDF = "%PDF-1.7\n証跡".getBytes(StandardCharsets.UTF_8);

    private MatrixRequests matrix;
    private String net;
    private String vpn;

    @BeforeEach
    void begin() {
        matrix = new MatrixRequests(TestDossier.begin());
        net = matrix.party(SamplePeople.TSUBASA);
        vpn = matrix.row("VUL-01", matrix.dossier().asset("保守用VPN装置"));
    }

    private ValidatableResponse add(String who, String title, String day, String party, String fileName, byte[] file) {
        // As a browser does it: names of files in UTF-8.
        RequestSpecification request = Login.as(who).config(RestAssured.config()
                .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
                .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset(StandardCharsets.UTF_8)))
                .multiPart(text("title", title)).multiPart(text("shownOn", day)).multiPart(text("partyId", party));
        if (file != null) {
            request = request.multiPart("file", fileName, file, "application/octet-stream");
        }
        return request.post(matrix.dossier().path("/rows/" + vpn + "/evidence")).then();
    }

    private static MultiPartSpecification text(String name, String value) {
        return new MultiPartSpecBuilder(value).controlName(name).mimeType("text/plain").charset("UTF-8").build();
    }

    @Test
    void evidenceIsKeptWithItsFileAndComesBackByteForByte() {
        String id = add(NETWORK_VENDOR, "更新適用記録", "2026-10-01", net, "適用記録 10月.pdf", PDF).statusCode(201)
                .body("partyId", equalTo(net)).body("title", equalTo("更新適用記録")).body("shownOn", equalTo("2026-10-01"))
                .body("fileName", equalTo("適用記録 10月.pdf")).body("size", equalTo(PDF.length)).body("hasFile", equalTo(true))
                .body("sha256", equalTo(UploadedFile.sha256(PDF))).body("recordedBy", equalTo("田中 翔")).extract().path("id");
        matrix.get(HOSPITAL_ADMIN, vpn).body("evidence", hasSize(1)).body("evidence[0].id", equalTo(id))
                .body("findings.findAll { it.partyId == '" + net + "' }.code", not(hasItem("EVIDENCE_OVERDUE")));
        assertArrayEquals(PDF, matrix.dossier().get(HOSPITAL_ADMIN, "/rows/" + vpn + "/evidence/" + id + "/file").statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''%E9%81%A9%E7%94%A8%E8%A8%98%E9%8C%B2%2010%E6%9C%88.pdf"))
                .extract().asByteArray());
        matrix.get(EHR_VENDOR, vpn).body("evidence", empty());
        for (String who : new String[] {EHR_VENDOR, STRANGER}) {
            matrix.dossier().get(who, "/rows/" + vpn + "/evidence/" + id + "/file").statusCode(404);
        }
        matrix.dossier().get(NETWORK_VENDOR, "/audit-events").body("items[0].action", equalTo("EVIDENCE_ADDED"));
        matrix.dossier().get(EHR_VENDOR, "/audit-events").body("items.action", not(hasItem("EVIDENCE_ADDED")));
    }

    @Test
    void evidenceMayBeSeenWithoutBeingKept() {
        add(HOSPITAL_ADMIN, "画面で確認", LocalDate.now().minusDays(1).toString(), net, null, null).statusCode(201)
                .body("hasFile", equalTo(false)).body("fileName", nullValue());
    }

    @Test
    void whatIsWrongWithItIsSaid() {
        add(NETWORK_VENDOR, "記録", "2026-02-30", net, null, null).statusCode(400).body("errors[0].code", equalTo("impossible-date"));
        add(NETWORK_VENDOR, "記録", "2999-01-01", net, null, null).statusCode(400).body("errors[0].code", equalTo("out-of-range"));
        add(NETWORK_VENDOR, " ", "2026-10-01", net, null, null).statusCode(400).body("errors[0].pointer", equalTo("/title"));
        add(NETWORK_VENDOR, "記録", "2026-10-01", "x", null, null).statusCode(400).body("errors[0].code", equalTo("unknown-party"));
        add(NETWORK_VENDOR, "記録", "2026-10-01", net, "virus.exe", new byte[] {'M', 'Z', 0, 1}).statusCode(415);
        matrix.get(HOSPITAL_ADMIN, vpn).body("evidence", empty());
    }

    @Test
    void nobodyRecordsAnothersEvidenceButTheHospital() {
        add(NETWORK_VENDOR, "記録", "2026-10-01", matrix.party(SamplePeople.AOBA), null, null).statusCode(403);
        add(EHR_VENDOR, "記録", "2026-10-01", net, null, null).statusCode(403);
        add(HOSPITAL_VIEWER, "記録", "2026-10-01", net, null, null).statusCode(403);
        add(STRANGER, "記録", "2026-10-01", net, null, null).statusCode(404);
    }
}
