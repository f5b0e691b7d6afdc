package jp.bunkai.rolesheet;

import static jp.bunkai.rolesheet.TestSheets.enter;
import static jp.bunkai.rolesheet.TestSheets.entry;
import static jp.bunkai.rolesheet.TestSheets.get;
import static jp.bunkai.rolesheet.TestSheets.say;
import static jp.bunkai.rolesheet.TestSheets.upload;
import static jp.bunkai.rolesheet.TestSheets.uploaded;
import static jp.bunkai.rolesheet.TestSheets.usual;
import static jp.bunkai.rolesheet.TestSheets.workbook;
import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** The sheet with one vendor: entered by a person of the hospital with the day, answered by that vendor, and nothing of it for another. */
@QuarkusTest
class RoleSheetTest {

    @Inject
    DataSource database;

    @Test
    void whatTheFileSaysIsAProposalUntilAPersonEntersIt() {
        TestDossier dossier = TestDossier.begin();
        byte[] file = usual();
        JsonPath sheet = upload(dossier, HOSPITAL_ADMIN, SamplePeople.TSUBASA, file).statusCode(201).body("items.question", contains("1", "A共通-8", "B-4"))
                .body("items[1].readValue", equalTo("NO")).body("items[1].entry", nullValue()).body("items[1].dutyIds", contains("DAT-01", "INC-02", "INC-03"))
                .body("items[1].verified", equalTo(false)).body("items[2].dutyIds", empty()).body("sheet.counts.unanswered", equalTo(3)).extract().jsonPath();
        JsonPath entered = enter(dossier, HOSPITAL_ADMIN, sheet, entry(0, "YES", "2026-10-01", null), entry(1, "NO", "2026-10-01", null)).statusCode(200)
                .body("items[1].entry.answer", equalTo("NO")).body("items[1].entry.person", equalTo("佐藤 健")).body("sheet.counts.open", equalTo(1))
                .body("sheet.counts.unanswered", equalTo(1)).extract().jsonPath();
        enter(dossier, HOSPITAL_ADMIN, sheet, entry(0, "NO", "2026-10-01", null)).statusCode(412);
        enter(dossier, HOSPITAL_ADMIN, entered, entry(1, "NO", "2026-10-01", "2026-11-01")).statusCode(200).body("sheet.counts.open", equalTo(0))
                .body("items[1].entry.doneOn", equalTo("2026-11-01"));
        assertArrayEquals(file, Login.as(HOSPITAL_VIEWER).get(dossier.path("/role-sheets/" + sheet.getString("sheet.id") + "/file")).then().statusCode(200)
                .extract().asByteArray());
    }

    @Test
    void eachEntryHasItsDayAndOnlyNoIsDoneLater() {
        TestDossier dossier = TestDossier.begin();
        JsonPath sheet = uploaded(dossier, SamplePeople.TSUBASA);
        refusedAt(enter(dossier, HOSPITAL_ADMIN, sheet, entry(0, "YES", null, null)), "/entries/0/consultedOn", "required");
        refusedAt(enter(dossier, HOSPITAL_ADMIN, sheet, entry(0, null, "2026-10-01", null)), "/entries/0/answer", "required");
        refusedAt(enter(dossier, HOSPITAL_ADMIN, sheet, entry(0, "YES", "2026-10-01", "2026-10-02")), "/entries/0/doneOn", "only-after-no");
        refusedAt(enter(dossier, HOSPITAL_ADMIN, sheet, entry(0, "NO", "2026-10-01", "2026-09-30")), "/entries/0/doneOn", "before-start");
        refusedAt(enter(dossier, HOSPITAL_ADMIN, sheet, entry(0, "NO", LocalDate.now().plusDays(3).toString(), null)), "/entries/0/consultedOn", "in-the-future");
        refusedAt(enter(dossier, HOSPITAL_ADMIN, sheet, entry(0, "YES", "0202-10-01", null)), "/entries/0/consultedOn", "out-of-range");
        refusedAt(enter(dossier, HOSPITAL_ADMIN, sheet, entry(0, "NO", "2026-10-01", null), entry(0, "YES", "2026-10-01", null)), "/entries/1/position", "unknown-item");
        refusedAt(enter(dossier, HOSPITAL_ADMIN, sheet, entry(99, "NO", "2026-10-01", null)), "/entries/0/position", "unknown-item");
        JsonPath entered = enter(dossier, HOSPITAL_ADMIN, sheet, entry(0, "NO", "2026-10-01", null)).statusCode(200).extract().jsonPath();
        enter(dossier, HOSPITAL_ADMIN, entered, entry(0, null, null, null)).statusCode(200).body("items[0].entry", nullValue());
    }

    @Test
    void theVendorAnswersWhatStandsAndNothingElse() {
        TestDossier dossier = TestDossier.begin();
        JsonPath sheet = uploaded(dossier, SamplePeople.TSUBASA);
        refusedAt(say(dossier, NETWORK_VENDOR, sheet, 0, "AGREED", null), "/words/0/position", "nothing-entered");
        JsonPath entered = enter(dossier, HOSPITAL_ADMIN, sheet, entry(0, "YES", "2026-10-01", null)).statusCode(200).body("maySay", equalTo(false)).extract().jsonPath();
        refusedAt(say(dossier, NETWORK_VENDOR, entered, 0, "OBJECTED", null), "/words/0/note", "required");
        JsonPath agreed = say(dossier, NETWORK_VENDOR, entered, 0, "AGREED", null).statusCode(200).body("items[0].word.word", equalTo("AGREED"))
                .body("items[0].word.stands", equalTo(true)).body("sheet.counts.agreed", equalTo(1)).body("mayEnter", equalTo(false)).body("maySay", equalTo(true))
                .extract().jsonPath();
        enter(dossier, NETWORK_VENDOR, agreed, entry(0, "NO", "2026-10-01", null)).statusCode(403);
        say(dossier, HOSPITAL_ADMIN, agreed, 0, "AGREED", null).statusCode(403);
        enter(dossier, HOSPITAL_ADMIN, agreed, entry(0, "NO", "2026-10-01", null)).statusCode(200).body("items[0].word.stands", equalTo(false))
                .body("sheet.counts.agreed", equalTo(0));
    }

    @Test
    void anotherVendorLearnsNothing() {
        TestDossier dossier = TestDossier.begin();
        JsonPath sheet = uploaded(dossier, SamplePeople.TSUBASA);
        enter(dossier, HOSPITAL_ADMIN, sheet, entry(0, "YES", "2026-10-01", null)).statusCode(200);
        for (String other : List.of(EHR_VENDOR, THIRD_VENDOR)) {
            get(dossier, other, sheet).statusCode(404);
            say(dossier, other, sheet, 0, "AGREED", null).statusCode(404);
            enter(dossier, other, sheet, entry(0, "NO", "2026-10-01", null)).statusCode(404);
            Login.as(other).get(dossier.path("/role-sheets/" + sheet.getString("sheet.id") + "/file")).then().statusCode(404);
            String list = Login.as(other).get(dossier.path("/role-sheets")).then().statusCode(200).body("", hasSize(1)).body("[0].sheets", empty()).extract().asString();
            assertFalse(list.contains(dossier.party(SamplePeople.TSUBASA)));
            assertFalse(dossier.get(other, "/audit-events").statusCode(200).extract().asString().contains("確認表"));
        }
        assertTrue(dossier.get(NETWORK_VENDOR, "/audit-events").statusCode(200).extract().asString().contains("確認表の項目 1 に協議の結果を記録しました"));
        upload(dossier, NETWORK_VENDOR, SamplePeople.TSUBASA, usual()).statusCode(403);
        upload(dossier, HOSPITAL_ADMIN, SamplePeople.MIDORINO, usual()).statusCode(400);
    }

    @Test
    void aSubcontractorHasNoSheet() {
        TestDossier dossier = TestDossier.beginWithSubcontractor();
        Login.as(THIRD_VENDOR).get(dossier.path("/role-sheets")).then().statusCode(200).body("", empty());
        Login.as(THIRD_VENDOR).get(dossier.path("/role-sheet-document")).then().statusCode(404);
        refusedAt(upload(dossier, HOSPITAL_ADMIN, SamplePeople.HINATA, usual()), "/partyId", "cannot-contract");
    }

    @Test
    void aNewFileTakesOverWhatWasEnteredForTheSameWords() {
        TestDossier dossier = TestDossier.begin();
        JsonPath first = uploaded(dossier, SamplePeople.TSUBASA);
        JsonPath entered = enter(dossier, HOSPITAL_ADMIN, first, entry(1, "NO", "2026-10-01", null), entry(2, "YES", "2026-10-02", null)).statusCode(200).extract().jsonPath();
        say(dossier, NETWORK_VENDOR, entered, 1, "AGREED", "そのとおり").statusCode(200);
        upload(dossier, HOSPITAL_ADMIN, SamplePeople.TSUBASA, workbook("A共通-1|遵守|二つの指針を確かめる", "A共通-8|個人情報|事故時の扱いを決める", "B-4|暗号化|別の文"))
                .statusCode(201).body("sheet.number", equalTo(2)).body("items.find { it.question == 'A共通-8' }.entry.consultedOn", equalTo("2026-10-01"))
                .body("items.find { it.question == 'A共通-8' }.word.stands", equalTo(true)).body("items.find { it.question == 'B-4' }.entry", nullValue());
        enter(dossier, HOSPITAL_ADMIN, get(dossier, HOSPITAL_ADMIN, first).statusCode(200).body("mayEnter", equalTo(false)).extract().jsonPath(),
                entry(0, "YES", "2026-10-01", null)).statusCode(409);
        dossier.get(HOSPITAL_ADMIN, "/role-sheets").statusCode(200).body("find { it.sheets.size() == 2 }.sheets.number", contains(2, 1))
                .body("find { it.sheets.size() == 2 }.sheets[0].counts", notNullValue());
    }

    @Test
    void whatIsEnteredAsSettledIsHeldAgainstTheMatrixForThatVendorAlone() {
        TestDossier dossier = TestDossier.begin();
        String net = dossier.party(SamplePeople.TSUBASA);
        JsonPath rows = dossier.get(HOSPITAL_ADMIN, "/matrix").statusCode(200).extract().jsonPath();
        String row = rows.getString("rows.find { it.duty in ['DAT-01', 'INC-02', 'INC-03'] && it.letters['" + net + "'] != null }.id");
        String etag = dossier.get(HOSPITAL_ADMIN, "/rows/" + row).statusCode(200).extract().header("ETag");
        Map<String, Object> letters = new HashMap<>();
        rows.<String, Object>getMap("rows.find { it.id == '" + row + "' }.letters").keySet().forEach(party -> letters.put(party, "C"));
        dossier.patch(HOSPITAL_ADMIN, "/rows/" + row, etag, Map.of("letters", letters)).statusCode(200);
        JsonPath sheet = uploaded(dossier, SamplePeople.TSUBASA);
        dossier.get(HOSPITAL_ADMIN, "/findings").statusCode(200).body("items.code", not(hasItem("ROLE_SHEET_CONTRADICTS")));
        JsonPath open = enter(dossier, HOSPITAL_ADMIN, sheet, entry(1, "NO", "2026-10-01", null)).statusCode(200).extract().jsonPath();
        dossier.get(HOSPITAL_ADMIN, "/findings").body("items.code", not(hasItem("ROLE_SHEET_CONTRADICTS")));
        JsonPath done = enter(dossier, HOSPITAL_ADMIN, open, entry(1, "NO", "2026-10-01", "2026-11-01")).statusCode(200).extract().jsonPath();
        String found = "items.find { it.code == 'ROLE_SHEET_CONTRADICTS' && it.rowId == '" + row + "' }";
        dossier.get(HOSPITAL_ADMIN, "/findings").body(found + ".severity", equalTo("NOTE")).body(found + ".partyId", equalTo(net))
                .body(found + ".sentence.ja", containsString("A共通-8「いいえ」→完了（実施事項との対応は目安・未確認）"));
        dossier.get(NETWORK_VENDOR, "/findings").body(found + ".partyId", equalTo(net));
        dossier.get(EHR_VENDOR, "/findings").body("items.code", not(hasItem("ROLE_SHEET_CONTRADICTS")));
        dossier.get(THIRD_VENDOR, "/findings").body("items.code", not(hasItem("ROLE_SHEET_CONTRADICTS")));
        enter(dossier, HOSPITAL_ADMIN, done, entry(1, null, null, null)).statusCode(200);
        dossier.get(HOSPITAL_ADMIN, "/findings").body("items.code", not(hasItem("ROLE_SHEET_CONTRADICTS")));
    }

    @Test
    void whatWasEnteredAndSaidStays() throws SQLException {
        uploaded(TestDossier.begin(), SamplePeople.TSUBASA);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String table : List.of("role_sheet", "role_sheet_item", "role_sheet_entry", "role_sheet_word", "role_sheet_file", "role_sheet_doubt")) {
                assertThrows(SQLException.class, () -> statement.executeUpdate("delete from " + table), table);
            }
            assertThrows(SQLException.class, () -> statement.executeUpdate("update role_sheet_entry set person = 'x'"));
            assertThrows(SQLException.class, () -> statement.executeUpdate("update role_sheet set number = number + 100"));
        }
    }
}
