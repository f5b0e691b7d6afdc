package jp.bunkai.award;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.ToldNotices;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has not answered is reminded, the hospital is told that the deadline closed its selection, and takes the comparison along. */
@QuarkusTest
class AwardRemindersTest {

    @Inject
    TestClock clock;
    @Inject
    AwardReminders reminders;

    private AwardRequests requests;
    private LocalDate today;
    private String selection;
    private String silent;
    private String answered;

    @BeforeEach
    void twoAreAskedAndOneAnswers() {
        today = Clocks.today(clock);
        requests = AwardRequests.begin();
        selection = requests.open(today.plusDays(5), "VUL");
        answered = requests.name(selection, SamplePeople.AOBA);
        silent = requests.name(selection, SamplePeople.TSUBASA);
        requests.answerAll(EHR_VENDOR, duty -> duty.equals("VUL-02") ? "NOT_MINE" : "CONDITIONAL");
    }

    @AfterEach
    void theClockIsPutBack() {
        clock.reset();
    }

    private void on(int days, int hour, int told) {
        clock.set(today.plusDays(days).atTime(hour, 0).atZone(Clocks.JAPAN).toInstant());
        reminders.remind();
        assertEquals(told, ToldNotices.leadingTo("/candidacies/" + silent, NETWORK_VENDOR).size(), "on day " + days + " at " + hour);
    }

    private int told(String who, String path) {
        return ToldNotices.leadingTo(path, who).size();
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnceOfEachDayAndTheHospitalOfTheEnd() {
        String page = "/dossiers/" + requests.id() + "/award/" + selection;
        int hospital = told(HOSPITAL_ADMIN, page);
        on(1, 9, 1);
        on(2, 7, 1);
        on(2, 9, 2);
        on(3, 9, 2);
        on(5, 9, 3);
        on(5, 10, 3);
        assertEquals(hospital, told(HOSPITAL_ADMIN, page));
        on(6, 9, 3);
        on(7, 9, 3);
        assertEquals(hospital + 1, told(HOSPITAL_ADMIN, page));
        assertEquals(1, told(EHR_VENDOR, "/candidacies/" + answered), "who has answered is not reminded");
    }

    @Test
    void anotherDeadlineHasItsOwnRemindersAndWhoWasAskedTodayHasNone() {
        on(0, 23, 1);
        on(4, 9, 2);
        requests.post(selection, "/deadline", Map.of("deadline", today.plusDays(9).toString(), "seen", today.plusDays(5).toString())).statusCode(200);
        on(4, 10, 3);
        on(7, 9, 4);
        on(9, 9, 5);
    }

    @Test
    void theComparisonIsAWorkbookOnceTheSelectionIsClosed() throws IOException {
        String path = requests.path("/selections/" + selection + "/comparison/workbook");
        Login.as(HOSPITAL_ADMIN).get(path).then().statusCode(409);
        clock.set(today.plusDays(6).atTime(9, 0).atZone(Clocks.JAPAN).toInstant());
        Login.as(EHR_VENDOR).get(path).then().statusCode(404);
        byte[] bytes = Login.as(HOSPITAL_ADMIN).get(path).then().statusCode(200).extract().asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals(List.of("比較", "候補", "開示書の「いいえ」"), List.of(workbook.getSheetName(0), workbook.getSheetName(1), workbook.getSheetName(2)));
            List<String> lines = lines(workbook, 0);
            assertTrue(lines.stream().anyMatch(line -> line.equals("注意|分野|番号|実施事項|あおば電子カルテ株式会社")), lines.toString());
            assertTrue(lines.stream().anyMatch(line -> line.startsWith("担う候補なし|") && line.contains("|VUL-02|") && line.endsWith("|担当外")), lines.toString());
            assertTrue(lines.stream().anyMatch(line -> line.startsWith("条件付きあり|") && line.endsWith("|条件付き：平日の日中に限る")), lines.toString());
            assertTrue(lines(workbook, 1).get(1).startsWith("あおば電子カルテ株式会社|回答済み|"), lines(workbook, 1).toString());
            assertFalse(lines.toString().contains("つばさ"), "who sent nothing is not compared");
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertFalse(cell.getCellType() == CellType.FORMULA))));
        }
    }

    private static List<String> lines(XSSFWorkbook workbook, int sheet) {
        List<String> lines = new ArrayList<>();
        for (Row row : workbook.getSheetAt(sheet)) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.getCellType() == CellType.NUMERIC ? String.valueOf((int) cell.getNumericCellValue()) : cell.getStringCellValue()));
            lines.add(String.join("|", cells));
        }
        return lines;
    }
}
