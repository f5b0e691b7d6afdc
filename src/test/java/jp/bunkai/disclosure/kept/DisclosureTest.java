package jp.bunkai.disclosure.kept;

import static jp.bunkai.disclosure.TestDisclosures.confirm;
import static jp.bunkai.disclosure.TestDisclosures.confirmed;
import static jp.bunkai.disclosure.TestDisclosures.draft;
import static jp.bunkai.disclosure.TestDisclosures.mds2;
import static jp.bunkai.disclosure.TestDisclosures.patch;
import static jp.bunkai.disclosure.TestDisclosures.product;
import static jp.bunkai.disclosure.TestDisclosures.upload;
import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.bunkai.disclosure.TestDisclosures;
import jp.bunkai.disclosure.reading.Book;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.support.Login;
import org.junit.jupiter.api.Test;

/** What was read counts once a person confirmed it, stays as it was confirmed, and is its organisation's own. */
@QuarkusTest
class DisclosureTest {

    @Inject
    DataSource database;

    @Test
    void whatWasReadStandsBesideWhatCouldNotBe() {
        String product = product();
        byte[] file = mds2(product, "AUDT-1|Logged?|Yes", "AUDT-2|Kept?|No|1", "CSUP-1|Updated?|perhaps", "", "Notes", "Note 1: from spring on");
        JsonPath read = draft(NETWORK_VENDOR, file);
        String path = "/api/disclosures/" + read.getString("disclosure.id");
        Login.as(NETWORK_VENDOR).get(path).then().statusCode(200)
                .body("disclosure.state", equalTo("DRAFT")).body("disclosure.form", equalTo("MDS2")).body("disclosure.edition", equalTo("HN1_2019"))
                .body("disclosure.details.maker", equalTo("Kasuga Tsushin")).body("disclosure.details.product", equalTo(product))
                .body("disclosure.file.sha256", equalTo(UploadedFile.sha256(file))).body("disclosure.file.fileName", equalTo("開示書.xlsx"))
                .body("answers.question", contains("AUDT-1", "AUDT-2", "CSUP-1")).body("answers.value", contains("YES", "NO", "UNREAD"))
                .body("answers[1].note", equalTo("from spring on")).body("answers[1].cell", equalTo("C7")).body("answers[1].sheet", equalTo("MDS2"))
                .body("disclosure.counts.questions", equalTo(3)).body("disclosure.counts.no", equalTo(1)).body("disclosure.counts.unread", equalTo(1))
                .body("doubts.findAll { it.unread }.cell", contains("C8")).body("doubts.findAll { it.unread }.code", contains("not-an-answer"));
        assertArrayEquals(file, Login.as(NETWORK_VENDOR).get(path + "/file").then().statusCode(200).extract().asByteArray());
    }

    @Test
    void aPersonSetsRightWhatWasNotReadAndConfirmsIt() {
        JsonPath read = draft(NETWORK_VENDOR, mds2(product(), "AUDT-1|Logged?|Yes", "CSUP-1|Updated?|perhaps"));
        confirm(NETWORK_VENDOR, read).statusCode(409).body("detail", containsString("1件"));
        patch(NETWORK_VENDOR, read, "/answers/1", Map.of("value", "UNREAD")).statusCode(400).body("errors[0].pointer", equalTo("/value"));
        patch(NETWORK_VENDOR, read, "/answers/7", Map.of("value", "NO")).statusCode(404);
        JsonPath right = patch(NETWORK_VENDOR, read, "/answers/1", Map.of("value", "NO", "note", "次の版から")).statusCode(200)
                .body("answers[1].value", equalTo("NO")).body("answers[1].readValue", equalTo("UNREAD")).body("answers[1].note", equalTo("次の版から"))
                .body("answers[1].correctedBy", equalTo("田中 翔")).body("answers[0].correctedBy", nullValue()).extract().jsonPath();
        patch(NETWORK_VENDOR, read, "/answers/1", Map.of("value", "YES")).statusCode(412);
        JsonPath counts = confirm(NETWORK_VENDOR, right).statusCode(200).body("disclosure.state", equalTo("CONFIRMED")).body("disclosure.number", equalTo(1))
                .body("disclosure.current", equalTo(true)).body("disclosure.confirmedBy", equalTo("田中 翔")).extract().jsonPath();
        patch(NETWORK_VENDOR, counts, "/answers/1", Map.of("value", "YES")).statusCode(409);
        patch(NETWORK_VENDOR, counts, "", Map.of("product", "別の名")).statusCode(409);
        confirm(NETWORK_VENDOR, counts).statusCode(409);
    }

    @Test
    void aFormThatNamesNoProductIsNamedByAPersonFirst() {
        JsonPath read = draft(NETWORK_VENDOR, Book.sheet("MDS").lines("製造業者による医療情報セキュリティ開示書（MDS） Ver.5.0", "番号|質問|回答", "1|甲か|いいえ").bytes());
        confirm(NETWORK_VENDOR, read).statusCode(409);
        JsonPath named = patch(NETWORK_VENDOR, read, "", Map.of("maker", "カスガ通信", "product", product(), "madeOn", "2026-10-01")).statusCode(200)
                .body("disclosure.details.madeOn", equalTo("2026-10-01")).extract().jsonPath();
        patch(NETWORK_VENDOR, named, "", Map.of("maker", "x".repeat(201))).statusCode(400).body("errors[0].pointer", equalTo("/maker"));
        confirm(NETWORK_VENDOR, named).statusCode(200);
    }

    @Test
    void eachUploadIsAVersionAndTheLastConfirmedCounts() {
        String product = product();
        JsonPath first = confirmed(NETWORK_VENDOR, mds2(product, "AUDT-1|Logged?|Yes", "AUDT-2|Kept?|No"));
        JsonPath second = confirmed(NETWORK_VENDOR, mds2(product, "AUDT-1|Logged?|Yes", "AUDT-2|Kept?|Yes", "AUDT-3|Sent?|No"));
        String productId = second.getString("disclosure.productId");
        Login.as(NETWORK_VENDOR).get("/api/disclosures?productId=" + productId).then().statusCode(200).body("items.number", contains(2, 1))
                .body("items.current", contains(true, false));
        Login.as(NETWORK_VENDOR).get("/api/disclosures/" + second.getString("disclosure.id") + "/comparison?with=" + first.getString("disclosure.id")).then()
                .statusCode(200).body("comparable", equalTo(true)).body("same", equalTo(1)).body("differences.question", contains("AUDT-2", "AUDT-3"))
                .body("differences[0].what", contains("ANSWER")).body("differences[0].before.value", equalTo("NO")).body("differences[1].what", contains("ADDED"));
        withdraw(NETWORK_VENDOR, second).statusCode(200).body("disclosure.withdrawnBecause", equalTo("取り違えたため")).body("disclosure.current", equalTo(false));
        Login.as(NETWORK_VENDOR).get("/api/disclosed-products").then().statusCode(200)
                .body("find { it.id == '" + productId + "' }.currentId", equalTo(first.getString("disclosure.id")));
    }

    private static io.restassured.response.ValidatableResponse withdraw(String who, JsonPath version) {
        return Login.as(who).header("If-Match", version.getString("disclosure.etag")).contentType("application/json").body("{\"reason\": \"取り違えたため\"}")
                .post("/api/disclosures/" + version.getString("disclosure.id") + "/withdrawal").then();
    }

    @Test
    void nobodyElseHasIt() {
        JsonPath kept = confirmed(NETWORK_VENDOR, mds2(product(), "AUDT-1|Logged?|No"));
        String path = "/api/disclosures/" + kept.getString("disclosure.id");
        for (String other : List.of(EHR_VENDOR, HOSPITAL_ADMIN)) {
            Login.as(other).get(path).then().statusCode(404);
            Login.as(other).get(path + "/file").then().statusCode(404);
            withdraw(other, kept).statusCode(404);
            confirm(other, kept).statusCode(404);
            Login.as(other).get("/api/disclosures?limit=200").then().statusCode(200).body("items.id", not(hasItem(kept.getString("disclosure.id"))));
        }
    }

    @Test
    void theHospitalKeepsItsOwnChecklistAndEachSideItsOwnForms() {
        draft(HOSPITAL_ADMIN, TestDisclosures.hospitalChecklist("1.1|責任者を置く|はい", "2.1|台帳がある|いいえ"));
        upload(HOSPITAL_ADMIN, mds2(product(), "AUDT-1|Logged?|No")).statusCode(422).body("errors[0].code", equalTo("wrong-form"));
        upload(NETWORK_VENDOR, TestDisclosures.hospitalChecklist("1.1|責任者を置く|はい")).statusCode(422).body("errors[0].code", equalTo("wrong-form"));
        byte[] sheet = Book.sheet("確認表").lines("医療情報システムの契約における当事者間の役割分担等に関する確認表（2024年6月）", "Part1【主に医療機関が実施する項目】",
                "項番|項目|内容|はい|いいえ|日付|完了日", "1|選定|資料で事業者を選ぶ|○||2024/7/1").bytes();
        upload(HOSPITAL_ADMIN, sheet).statusCode(422).body("errors[0].code", equalTo("confirmation-sheet")).body("detail", containsString("案件の「確認表」の画面"));
        upload(NETWORK_VENDOR, sheet).statusCode(422).body("errors[0].code", equalTo("confirmation-sheet"));
        JsonPath checklist = draft(NETWORK_VENDOR, TestDisclosures.vendorChecklist("1.1|責任者を置く|はい"));
        confirm(NETWORK_VENDOR, checklist).statusCode(200).body("disclosure.details.maker", equalTo("つばさネットワークス株式会社"));
    }

    @Test
    void theProgramsAccountCannotChangeWhatWasConfirmed() throws SQLException {
        String id = confirmed(NETWORK_VENDOR, mds2(product(), "AUDT-1|Logged?|No")).getString("disclosure.id");
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.executeUpdate("update disclosure_answer set value = 'YES' where disclosure_id = '" + id + "'"));
            for (String table : List.of("disclosure", "disclosure_answer", "disclosure_file", "disclosure_file_content", "disclosure_doubt", "disclosure_access")) {
                assertThrows(SQLException.class, () -> statement.executeUpdate("delete from " + table), table);
            }
        }
    }
}
