package jp.bunkai.negotiation.exchange;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.bunkai.support.LibreOffice;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The matrix as a workbook over HTTP: who gets what, and what a workbook that comes back is taken to say. */
@QuarkusTest
class ExchangeTest {

    private Exchange exchange;

    @BeforeEach
    void aDossierOfItsOwn() {
        exchange = new Exchange();
    }

    @ParameterizedTest
    @CsvSource({HOSPITAL_ADMIN + ",ja", HOSPITAL_ADMIN + ",en", NETWORK_VENDOR + ",ja", NETWORK_VENDOR + ",en", THIRD_VENDOR + ",ja"})
    void anUnchangedWorkbookHasNoDifferences(String who, String language) {
        exchange.allSortsOfTerms();

        exchange.read(who, exchange.export(who, language)).statusCode(200).body("rows", empty()).body("unread", empty());
    }

    @Test
    void savedAgainByLibreOfficeItStillHasNone() throws IOException, InterruptedException {
        exchange.allSortsOfTerms();

        exchange.read(HOSPITAL_ADMIN, LibreOffice.saveAgain(exchange.export(HOSPITAL_ADMIN, "ja"))).statusCode(200)
                .body("rows", empty()).body("unread", empty());
        exchange.read(NETWORK_VENDOR, LibreOffice.saveAgain(exchange.export(NETWORK_VENDOR, "en"))).statusCode(200)
                .body("rows", empty()).body("unread", empty());
    }

    @Test
    void editedCellsComeBackAsExactlyTheseDifferences() {
        exchange.allSortsOfTerms();
        String network = exchange.network();
        String terms = exchange.title();
        byte[] filled = new Filled(exchange.export(HOSPITAL_ADMIN, "ja"))
                .put("通常時", terms, Exchange.OBJECT, "letters/" + exchange.ehr(), "ｃ")
                .put("通常時", terms, Exchange.OBJECT, "note", null)
                .put("通常時", terms, Exchange.OBJECT, "/clause", "第9条")
                .put("他者の条件（通常時）", terms, Exchange.OBJECT + "|つばさネットワークス株式会社", "/cost/amount", "240,000")
                .put("他者の条件（通常時）", terms, Exchange.OBJECT + "|つばさネットワークス株式会社", "/serviceLevels", "緩和：12時間以内\n更新：2027年3月31日まで").bytes();

        JsonPath report = exchange.read(HOSPITAL_ADMIN, filled).statusCode(200).body("unread", empty()).body("rows", hasSize(1))
                .body("rows[0].rowId", equalTo(exchange.rowId())).body("rows[0].differences.conflict", contains(false, false, false, false, false))
                .body("rows[0].differences.editable", contains(true, true, true, true, true)).extract().jsonPath();

        assertEquals(List.of("letters/" + exchange.ehr(), "terms/" + exchange.hospital() + "/clause", "note", "terms/" + network + "/serviceLevels",
                "terms/" + network + "/cost/amount"), report.getList("rows[0].differences.path"));
        assertEquals("-1項", report.getString("rows[0].differences[1].exported"));
        assertEquals("第9条", report.getString("rows[0].differences[1].proposed"));
        assertEquals("-1項", report.getString("rows[0].differences[1].standing"));
        assertEquals("120,000", report.getString("rows[0].differences[4].exported"));
        assertEquals("240,000", report.getString("rows[0].differences[4].proposed"));
        assertEquals(240000, report.getInt("rows[0].differences[4].patch.terms.'" + network + "'.cost.amount"));
        assertEquals("mitigation", report.getString("rows[0].differences[3].patch.terms.'" + network + "'.serviceLevels[0].label.en"));
        assertEquals("つばさネットワークス株式会社の金額", report.getString("rows[0].differences[4].field.ja"));
    }

    @Test
    void howARowStandsIsToldToEachAsItMayKnowAndNeverReadBack() {
        exchange.allSortsOfTerms();
        exchange.confirm(NETWORK_VENDOR);

        byte[] ours = exchange.export(HOSPITAL_ADMIN, "ja");
        assertEquals("自組織の確認待ち", exchange.told(ours, "通常時", "CONFIRMATION"));
        assertEquals("Waiting for them", exchange.told(exchange.export(NETWORK_VENDOR, "en"), "Normal", "CONFIRMATION"));

        byte[] claimed = new Filled(ours).put("通常時", exchange.title(), Exchange.OBJECT, "CONFIRMATION", "確認済").bytes();
        exchange.read(HOSPITAL_ADMIN, claimed).statusCode(200).body("rows", empty()).body("unread", empty());
        assertEquals("自組織の確認待ち", exchange.told(exchange.export(HOSPITAL_ADMIN, "ja"), "通常時", "CONFIRMATION"));

        exchange.confirm(HOSPITAL_ADMIN);
        assertEquals("確認済", exchange.told(exchange.export(HOSPITAL_ADMIN, "ja"), "通常時", "CONFIRMATION"));
        assertEquals("Confirmed", exchange.told(exchange.export(NETWORK_VENDOR, "en"), "Normal", "CONFIRMATION"));
    }

    @Test
    void whatIsTakenIsSavedAndNothingBefore() {
        byte[] filled = new Filled(exchange.export(HOSPITAL_ADMIN, "ja"))
                .put("通常時", exchange.title(), Exchange.OBJECT, "note", "Excelから").bytes();
        Map<String, Object> row = exchange.read(HOSPITAL_ADMIN, filled).statusCode(200).extract().jsonPath().getMap("rows[0]");
        assertEquals(null, exchange.row(HOSPITAL_ADMIN).get("note"));

        exchange.edit(HOSPITAL_ADMIN, edit(row, "exportedEtag")).statusCode(200).body("rows[0].note", equalTo("Excelから"));

        exchange.read(HOSPITAL_ADMIN, filled).statusCode(200).body("rows", empty()).body("unread", empty());
    }

    @Test
    void whatChangedMeanwhileConflictsAsOnline() {
        byte[] filled = new Filled(exchange.export(HOSPITAL_ADMIN, "ja"))
                .put("通常時", exchange.title(), Exchange.OBJECT, "note", "Excelから").bytes();
        exchange.patch(HOSPITAL_ADMIN, Map.of("note", "画面から"));

        Map<String, Object> row = exchange.read(HOSPITAL_ADMIN, filled).statusCode(200).body("rows[0].differences[0].conflict", equalTo(true))
                .body("rows[0].differences[0].exported", nullValue()).body("rows[0].differences[0].proposed", equalTo("Excelから"))
                .body("rows[0].differences[0].standing", equalTo("画面から")).extract().jsonPath().getMap("rows[0]");

        exchange.edit(HOSPITAL_ADMIN, edit(row, "exportedEtag")).statusCode(412).body("conflicts[0].rowId", equalTo(exchange.rowId()))
                .body("conflicts[0].pointer", equalTo("/edits/0/patch/note")).body("conflicts[0].yours", equalTo("Excelから"))
                .body("conflicts[0].theirs", equalTo("画面から"));
        exchange.edit(HOSPITAL_ADMIN, edit(row, "etag")).statusCode(200).body("rows[0].note", equalTo("Excelから"));
    }

    private static Map<String, Object> edit(Map<String, Object> row, String tag) {
        return Map.of("rowId", row.get("rowId"), "ifMatch", row.get(tag), "patch", ((Map<?, ?>) ((List<?>) row.get("differences")).get(0)).get("patch"));
    }

    @Test
    void aLetterForWhoDeclaredThatItIsNotItsIsAFindingAndNoRefusal() {
        exchange.patch(HOSPITAL_ADMIN, Map.of("letters", Map.of(exchange.hospital(), "AR", exchange.network(), "C")));
        exchange.patch(NETWORK_VENDOR, Map.of("declaration", Map.of(exchange.network(), Map.of("answer", "NOT_MINE"))));
        byte[] filled = new Filled(exchange.export(HOSPITAL_ADMIN, "ja"))
                .put("通常時", exchange.title(), Exchange.OBJECT, "letters/" + exchange.network(), "R").bytes();
        Map<String, Object> row = exchange.read(HOSPITAL_ADMIN, filled).statusCode(200).extract().jsonPath().getMap("rows[0]");

        exchange.edit(HOSPITAL_ADMIN, edit(row, "exportedEtag")).statusCode(200)
                .body("rows[0].findings.code", hasItem("DECLARED_OTHERWISE"));
    }

    @Test
    void whatAViewerMayNotEditIsToldAndNotRead() {
        exchange.allSortsOfTerms();
        byte[] filled = new Filled(exchange.export(NETWORK_VENDOR, "ja"))
                .put("通常時", exchange.title(), Exchange.OBJECT, "note", "書き換え")
                .put("通常時", exchange.title(), Exchange.OBJECT, "/clause", "第4条").bytes();

        exchange.read(NETWORK_VENDOR, filled).statusCode(200).body("rows[0].differences.path",
                contains("terms/" + exchange.network() + "/clause", "note")).body("rows[0].differences.editable", contains(true, false));
    }

    @Test
    void cellsThatSayNothingReadableAreListed() {
        String title = exchange.title();
        byte[] filled = new Filled(exchange.export(HOSPITAL_ADMIN, "ja"))
                .put("通常時", title, Exchange.OBJECT, "letters/" + exchange.network(), "担当者")
                .put("通常時", title, Exchange.OBJECT, "/serviceLevels", "なるべく早く")
                .put("通常時", title, Exchange.OBJECT, "/clause", "第".repeat(201))
                .put("通常時", title, Exchange.OBJECT, "standing", null).bytes();

        exchange.read(HOSPITAL_ADMIN, filled).statusCode(200).body("rows", empty()).body("unread.why.ja", contains(
                "「R・A・A/R・C・I」のどれでもありません。",
                "サービス水準として読めません。1行に1件、例: 緩和：24時間以内／月1回／稼働率：99.5%以上／2026年4月1日まで／「承認がある場合のみ」",
                "200文字以内で入力してください。", "空にはできません。"));
    }

    @Test
    void aWorkbookOfAnotherDossierOrOrganisationIsNotRead() {
        byte[] filled = new Filled(exchange.export(HOSPITAL_ADMIN, "ja"))
                .put("通常時", exchange.title(), Exchange.OBJECT, "note", "書き換え").bytes();

        new Exchange().read(HOSPITAL_ADMIN, filled).statusCode(200).body("rows", empty()).body("unread.sheet", contains("_bunkai"))
                .body("unread[0].why.ja", equalTo("別の案件のブックのため、何も読みませんでした。"));
        exchange.read(NETWORK_VENDOR, filled).statusCode(200).body("rows", empty())
                .body("unread[0].why.en", equalTo("Another organisation exported this workbook; nothing of it was read. "
                        + "Use one that your own organisation exported."));
        exchange.read(STRANGER, filled).statusCode(404);
        exchange.read(HOSPITAL_VIEWER, filled).statusCode(403);
    }

    @Test
    void aVendorsWorkbookHoldsNothingOfOthers() throws IOException {
        exchange.allSortsOfTerms();
        dossier().patch(EHR_VENDOR, "/rows/" + ehrRow(), etag(EHR_VENDOR), Map.of("terms", Map.of(exchange.ehr(), Map.of("clause", "秘密の条項"))))
                .statusCode(200);

        assertTrue(everything(exchange.export(HOSPITAL_ADMIN, "ja")).contains("秘密の条項"));
        String seen = everything(exchange.export(NETWORK_VENDOR, "ja"));
        assertFalse(seen.contains("秘密の条項"));
        assertFalse(seen.contains("電子カルテ保守契約"));
        assertTrue(seen.contains("第3条"));
        String third = everything(exchange.export(THIRD_VENDOR, "ja"));
        assertFalse(third.contains("第3条"));
        assertFalse(third.contains("停止の許可"));
    }

    private TestDossier dossier() {
        return exchange.dossier();
    }

    private String ehrRow() {
        return dossier().get(EHR_VENDOR, "/matrix").extract()
                .path("rows.find { it.letters.containsKey('" + exchange.ehr() + "') }.id");
    }

    private String etag(String who) {
        return dossier().get(who, "/rows/" + ehrRow()).extract().header("ETag");
    }

    private static String everything(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
