package jp.bunkai.negotiation;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.STRANGER;
import static jp.bunkai.support.TestDossier.THIRD_VENDOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.Statements;
import jp.bunkai.support.TestDossier;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters of questions over HTTP: who gets which, and what a returned workbook is taken to say. */
@QuarkusTest
class InquiryTest {

    private TestDossier dossier;
    private String network;

    @BeforeEach
    void aDossierOfItsOwn() {
        dossier = TestDossier.begin();
        network = dossier.party(SamplePeople.TSUBASA);
    }

    @Test
    void theHospitalSeesHowMuchThereIsToAskEachVendor() {
        dossier.get(HOSPITAL_VIEWER, "/inquiries").statusCode(200)
                .body("name", contains("あおば電子カルテ株式会社", "つばさネットワークス株式会社", "ひなた給食サービス株式会社"))
                .body("questions", everyItem(greaterThan(0)));
    }

    @Test
    void aVendorSeesItsOwnQuestionsAndNobodyElses() {
        dossier.get(NETWORK_VENDOR, "/inquiries").statusCode(200).body("partyId", contains(network));
        dossier.get(NETWORK_VENDOR, "/inquiries/" + network).statusCode(200).body("questions", hasSize(greaterThan(0)));
        dossier.get(NETWORK_VENDOR, "/inquiries/" + dossier.party(SamplePeople.AOBA)).statusCode(404);
        dossier.get(NETWORK_VENDOR, "/inquiries/" + dossier.party(SamplePeople.AOBA) + "/letter").statusCode(404);
        dossier.get(STRANGER, "/inquiries").statusCode(404);
    }

    @Test
    void aQuestionSpeaksOfTheVendorsOwnPartInBothLanguages() {
        dossier.get(HOSPITAL_ADMIN, "/inquiries/" + network).statusCode(200)
                .body("questions.find { it.duty == 'VUL-01' }.scopeLabel", equalTo("保守用VPN装置"))
                .body("questions.find { it.duty == 'VUL-01' }.question.ja", startsWith("現在の案では、貴社に"))
                .body("questions.find { it.duty == 'VUL-01' }.question.en", startsWith("The current draft gives your company"))
                .body("questions.find { it.duty == 'VUL-01' }.asks", hasItem("DECLARATION"))
                .body("questions.find { it.topic == 'CONTACT' }.rowId", nullValue())
                .body("questions.question.ja", not(hasItem(containsString("あおば"))));
    }

    @Test
    void aSubcontractorIsAskedThroughItsPrime() {
        TestDossier with = TestDossier.beginWithSubcontractor();

        with.get(HOSPITAL_ADMIN, "/inquiries").statusCode(200).body("name", contains("あおば電子カルテ株式会社", "つばさネットワークス株式会社"));
        with.get(THIRD_VENDOR, "/inquiries").statusCode(200).body("$", hasSize(0));
        with.get(HOSPITAL_ADMIN, "/inquiries/" + with.party(SamplePeople.HINATA)).statusCode(404);
    }

    @Test
    void theLetterIsAWordDocumentUnderAJapaneseName() throws IOException {
        byte[] letter = dossier.get(HOSPITAL_ADMIN, "/inquiries/" + network + "/letter?answerBy=2099-08-01").statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .header("Content-Disposition", startsWith("attachment; filename*=UTF-8''%E7%85%A7%E4%BC%9A%E7%8A%B6_"))
                .extract().asByteArray();

        String text = document(letter);
        assertTrue(text.contains("つばさネットワークス株式会社"));
        assertTrue(text.contains("みどり野市民病院"));
        assertTrue(text.contains("2099年8月1日"));
        assertTrue(!text.contains("ひなた給食"));
    }

    @Test
    void aDayToAnswerByThatIsPastIsRefused() {
        dossier.get(HOSPITAL_ADMIN, "/inquiries/" + network + "/workbook?answerBy=2020-01-01").statusCode(400)
                .body("errors[0].parameter", equalTo("answerBy")).body("errors[0].code", equalTo("in-the-past"));
        dossier.get(HOSPITAL_ADMIN, "/inquiries/" + network + "/workbook?answerBy=2026-02-30").statusCode(400)
                .body("errors[0].parameter", equalTo("answerBy"));
    }

    @Test
    void aReturnedWorkbookIsReportedAndChangesNothing() throws IOException {
        JsonPath asked = dossier.get(HOSPITAL_ADMIN, "/inquiries/" + network).extract().jsonPath();
        String row = asked.getString("questions[0].rowId");
        byte[] filled = edited(workbook(), book -> {
            write(book, 5, "Answer", "条件付き");
            write(book, 5, "Condition", "平日の日中に限る");
            write(book, 6, "Answer", "さあ");
        });

        upload(HOSPITAL_EDITOR, network, filled).statusCode(200).body("fileName", equalTo("回答.xlsx"))
                .body("rows", hasSize(1)).body("rows[0].rowId", equalTo(row)).body("rows[0].answer", equalTo("CONDITIONAL"))
                .body("rows[0].condition", equalTo("平日の日中に限る")).body("rows[0].standingAnswer", nullValue())
                .body("unread", hasSize(1)).body("unread[0].sheet", equalTo("回答")).body("unread[0].cell", equalTo("F7"))
                .body("unread[0].why.ja", equalTo("担当・担当外・条件付き・不明 のどれでもありません。"));
        dossier.get(HOSPITAL_ADMIN, "/rows/" + row).statusCode(200).body("declarations", equalTo(Map.of()));
    }

    @Test
    void theWorkbookOfAnotherVendorOrDossierIsNotRead() throws IOException {
        upload(HOSPITAL_ADMIN, dossier.party(SamplePeople.AOBA), workbook()).statusCode(200).body("rows", hasSize(0))
                .body("unread.why.ja", contains("別の案件または別の事業者の回答票のため、何も読みませんでした。"));
        TestDossier another = TestDossier.begin();
        Login.as(HOSPITAL_ADMIN).multiPart("file", "回答.xlsx", workbook())
                .post(another.path("/inquiries/" + another.party(SamplePeople.TSUBASA) + "/answers")).then().statusCode(200)
                .body("rows", hasSize(0)).body("unread", hasSize(1));
    }

    @Test
    void whatIsNoWorkbookIsAProblemWithASentence() {
        upload(HOSPITAL_ADMIN, network, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)).statusCode(422)
                .contentType("application/problem+json").body("detail", equalTo("Excelブック（.xlsx）ではありません。Excelでこの形式で保存してください。"))
                .body("errors[0].pointer", equalTo("/file")).body("errors[0].code", equalTo("wrong-kind"));
        upload(HOSPITAL_ADMIN, network, new byte[(5 << 20) + 1]).statusCode(413);
        Login.as(HOSPITAL_ADMIN).multiPart("other", "x").post(dossier.path("/inquiries/" + network + "/answers")).then().statusCode(400)
                .body("errors[0].pointer", equalTo("/file")).body("errors[0].code", equalTo("required"));
    }

    @Test
    void onlyTheHospitalsEditorsHaveAWorkbookRead() {
        upload(NETWORK_VENDOR, network, workbook()).statusCode(403);
        upload(HOSPITAL_VIEWER, network, workbook()).statusCode(403);
        upload(STRANGER, network, workbook()).statusCode(404);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheRows() {
        TestDossier small = TestDossier.begin();
        int few = statements(small);
        for (int i = 0; i < 12; i++) {
            small.post(HOSPITAL_ADMIN, "/assets", Map.of("kind", "SERVER", "label", "部門サーバ" + i, "count", 1, "actsAsServer", false,
                    "touchedByIds", List.of())).statusCode(201);
        }

        assertEquals(few, statements(small));
    }

    private static int statements(TestDossier asked) {
        Statements.reset();
        asked.get(HOSPITAL_ADMIN, "/inquiries").statusCode(200);
        return Statements.sent().size();
    }

    private byte[] workbook() {
        return dossier.get(HOSPITAL_ADMIN, "/inquiries/" + network + "/workbook").statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").extract().asByteArray();
    }

    private ValidatableResponse upload(String who, String party, byte[] file) {
        return Login.as(who).multiPart("file", "回答.xlsx", file).post(dossier.path("/inquiries/" + party + "/answers")).then();
    }

    private static byte[] edited(byte[] file, Consumer<XSSFWorkbook> edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void write(XSSFWorkbook book, int row, String column, String text) {
        XSSFSheet sheet = book.getSheet("回答");
        XSSFRow header = sheet.getRow(4);
        for (int i = 1; i < header.getLastCellNum(); i++) {
            if (header.getCell(i).getStringCellValue().endsWith("\n" + column)) {
                sheet.getRow(row).getCell(i).setCellValue(text);
            }
        }
    }

    private static String document(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
        }
    }
}
