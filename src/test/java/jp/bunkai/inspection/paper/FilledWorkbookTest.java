package jp.bunkai.inspection.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.catalogue.Text;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.inspection.checklist.ChecklistItem;
import jp.bunkai.inspection.kept.AnswerKind;
import jp.bunkai.inspection.kept.GivenAnswer;
import jp.bunkai.inspection.kept.InspectionValue;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A user's own workbook comes back with confirmed answers in its places, its looks as they were, and nothing that nobody confirmed. */
class FilledWorkbookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    /** A form as the ministries lay it out: a title over merged cells, two rounds, a day format, a sum beside it. */
    private static byte[] form() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("チェックリスト");
            sheet.createRow(0).createCell(0).setCellValue("令和8年度版　医療機関・薬局におけるサイバーセキュリティ対策チェックリスト　医療機関確認用");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 9));
            line(sheet, 1, "番号", "項目", "1回目", "", "", "目標日", "2回目", "", "", "備考");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 4));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 6, 8));
            line(sheet, 2, "", "", "はい", "いいえ", "確認日", "", "はい", "いいえ", "確認日", "");
            line(sheet, 3, "1①", "責任者を設置している。", "○", "", "", "", "", "", "", "");
            line(sheet, 4, "2①", "台帳管理を行っている。", "□", "□", "", "", "", "", "", "前年度から継続");
            line(sheet, 5, "3③", "BCPを策定している。", "", "", "", "", "", "", "", "");
            XSSFCellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
            sheet.getRow(4).getCell(4).setCellStyle(day);
            sheet.getRow(5).getCell(2).setCellFormula("IF(1=1,\"はい\",\"\")");
            XSSFCell sum = sheet.createRow(8).createCell(12);
            sum.setCellFormula("1+1");
            sum.setCellValue(2);
            sheet.setColumnWidth(1, 9000);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void line(XSSFSheet sheet, int at, String... cells) {
        XSSFRow row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static FilledWorkbook.Printed item(String key, GivenAnswer... answers) {
        return new FilledWorkbook.Printed(new ChecklistItem(key, key, null, key, null, new Text(key, null), Confidence.FOUND, List.of(), true), List.of(answers));
    }

    private static GivenAnswer answer(int round, InspectionValue value, LocalDate target, String note) {
        return new GivenAnswer(UUID.randomUUID(), UUID.randomUUID(), "x", 1, AnswerKind.CONFIRMED, round, value, DAY, target, note, "", "{}", "佐藤 健", "みどり野市民病院",
                Instant.EPOCH);
    }

    private static XSSFSheet opened(FilledWorkbook.Filled filled) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(filled.content())).getSheetAt(0);
    }

    @Test
    void confirmedAnswersStandInThePlacesOfTheFormAndItsLayoutIsKept() throws IOException {
        FilledWorkbook.Filled filled = FilledWorkbook.fill(form(), Form.CHECKLIST_HOSPITAL, Edition.R8, List.of(item("1.1"),
                item("2.1", answer(1, InspectionValue.NO, LocalDate.of(2027, 3, 1), "=HYPERLINK(\"x\")"), answer(2, InspectionValue.YES, null, null)),
                item("3.3", answer(1, InspectionValue.YES, null, "BCP 第3版"))));
        XSSFSheet sheet = opened(filled);
        assertEquals(CellType.BLANK, sheet.getRow(3).getCell(2).getCellType(), "nobody confirmed what stood there");
        assertTrue(filled.cleared().contains("チェックリスト C4：○"), filled.cleared().toString());
        assertEquals("□", text(sheet, 4, 2), "a box that is not ticked stays");
        assertEquals("☑", text(sheet, 4, 3));
        assertEquals(DAY, sheet.getRow(4).getCell(4).getLocalDateTimeCellValue().toLocalDate(), "a day where the form has days");
        assertEquals("2027年3月1日", text(sheet, 4, 5));
        assertEquals("○", text(sheet, 4, 6), "the second round");
        XSSFCell note = sheet.getRow(4).getCell(9);
        assertEquals("=HYPERLINK(\"x\")", note.getStringCellValue(), "what last year's people noted is not this year's answer");
        assertTrue(filled.cleared().contains("チェックリスト J5：前年度から継続"), filled.cleared().toString());
        assertEquals(CellType.STRING, sheet.getRow(5).getCell(2).getCellType(), "a formula never answers");
        assertEquals("○", text(sheet, 5, 2));
        assertEquals("2026年10月1日", text(sheet, 5, 4));
        assertEquals("BCP 第3版", text(sheet, 5, 9));
        assertEquals(2, sheet.getRow(8).getCell(12).getNumericCellValue(), "what is the user's own stays as it was seen");
        assertEquals(CellType.NUMERIC, sheet.getRow(8).getCell(12).getCellType());
        assertEquals(9000, sheet.getColumnWidth(1));
        assertEquals("A1:J1", sheet.getMergedRegion(0).formatAsString());
        assertEquals(List.of(), filled.unplaced());
    }

    @Test
    void formulasStayAsWhatTheyCameToAndSayNoAnswer() throws IOException {
        byte[] form;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form())); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFRow row = workbook.getSheetAt(0).createRow(10);
            row.createCell(0).setCellFormula("\"計\"&1");
            row.getCell(0).setCellValue("計1");
            row.createCell(1).setCellFormula("C4");
            row.getCell(1).setCellValue("○");
            row.createCell(2).setCellFormula("1=1");
            row.getCell(2).setCellValue(true);
            row.createCell(3).setCellFormula("NA()");
            row.getCell(3).setCellErrorValue(FormulaError.NA);
            row.createCell(4).setCellFormula("HYPERLINK(\"https://example.org\")");
            workbook.getSheetAt(0).setArrayFormula("L1:M1", CellRangeAddress.valueOf("F11:G11")).forEach(cell -> cell.getCTCell().setV("7"));
            workbook.getSheetAt(0).setArrayFormula("L1:M1", CellRangeAddress.valueOf("C4:D4"));
            workbook.write(out);
            form = out.toByteArray();
        }
        FilledWorkbook.Filled filled = FilledWorkbook.fill(form, Form.CHECKLIST_HOSPITAL, Edition.R8, List.of());
        XSSFRow row = opened(filled).getRow(10);
        assertEquals(7, row.getCell(6).getNumericCellValue(), "a formula over several cells");
        assertEquals("計1", row.getCell(0).getStringCellValue());
        assertEquals(CellType.BLANK, row.getCell(1).getCellType(), "an answer that nobody confirmed, seen through a formula");
        assertTrue(filled.cleared().contains("チェックリスト B11：○"), filled.cleared().toString());
        assertTrue(row.getCell(2).getBooleanCellValue());
        assertEquals(FormulaError.NA.getCode(), row.getCell(3).getErrorCellValue());
        row.forEach(cell -> assertFalse(cell.getCellType() == CellType.FORMULA, cell.getAddress().formatAsString()));
    }

    @Test
    void whatHasNoPlaceInTheFormIsListed() throws IOException {
        FilledWorkbook.Filled filled = FilledWorkbook.fill(form(), Form.CHECKLIST_HOSPITAL, Edition.R8,
                List.of(item("9.9", answer(1, InspectionValue.YES, null, null)), item("1.1", answer(1, InspectionValue.NOT_APPLICABLE, null, "機器がないため"))));
        assertEquals(List.of("9.9：回答欄が見つかりません。"), filled.unplaced());
        assertEquals("対象外（確認日 2026-10-01）：機器がないため", text(opened(filled), 3, 9), "a form without 対象外 takes it as a note");
    }

    @Test
    void aNoteThatBeginsLikeAFormulaStaysAText() throws IOException {
        XSSFCell note = opened(FilledWorkbook.fill(form(), Form.CHECKLIST_HOSPITAL, Edition.R8, List.of(item("3.3", answer(1, InspectionValue.YES, null, "=1+1")))))
                .getRow(5).getCell(9);
        assertEquals("=1+1", note.getStringCellValue());
        assertTrue(note.getCellStyle().getQuotePrefixed());
    }

    /** A hospital's form with what else its people keep in the file: a vendor's filled form, a hidden list, and names and rules that lean on them. */
    private static byte[] withOtherSheets() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form())); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet other = workbook.createSheet("他社");
            other.createRow(0).createCell(0).setCellValue("令和8年度版　医療機関・薬局におけるサイバーセキュリティ対策チェックリスト　事業者確認用");
            line(other, 1, "番号", "項目", "1回目", "", "", "目標日", "2回目", "", "", "備考");
            line(other, 2, "", "", "はい", "いいえ", "確認日", "", "はい", "いいえ", "確認日", "");
            line(other, 3, "1①", "管理責任者を設置している。", "○", "", "", "", "", "", "", "他社の秘密の備考");
            XSSFSheet list = workbook.createSheet("選択肢");
            list.createRow(0).createCell(0).setCellValue("秘密の選択肢");
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            workbook.setSheetOrder("選択肢", 0);
            workbook.setActiveSheet(2);
            workbook.setPrintArea(workbook.getSheetIndex("チェックリスト"), "$A$1:$J$6");
            workbook.setPrintArea(workbook.getSheetIndex("他社"), "$A$1:$J$4");
            XSSFName name = workbook.createName();
            name.setNameName("答え");
            name.setRefersToFormula("選択肢!$A$1:$A$1");
            XSSFSheet own = workbook.getSheet("チェックリスト");
            for (String from : List.of("選択肢!$A$1:$A$1", "答え", "$L$1:$L$2")) {
                own.addValidationData(own.getDataValidationHelper().createValidation(own.getDataValidationHelper().createFormulaListConstraint(from),
                        new CellRangeAddressList(4, 4, 3, 3)));
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void noOtherSheetOfTheFileIsHandedOn() throws IOException {
        byte[] filled = FilledWorkbook.fill(withOtherSheets(), Form.CHECKLIST_HOSPITAL, Edition.R8, List.of(item("2.1", answer(1, InspectionValue.YES, null, null))))
                .content();
        try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
            assertEquals(1, copy.getNumberOfSheets());
            assertEquals("チェックリスト", copy.getSheetName(0));
            assertTrue(copy.getPrintArea(0).endsWith("!$A$1:$J$6"), copy.getPrintArea(0));
            assertEquals(1, copy.getAllNames().size(), "names that point to what is gone went with it");
            assertEquals(List.of("$L$1:$L$2"),
                    copy.getSheetAt(0).getDataValidations().stream().map(rule -> rule.getValidationConstraint().getFormula1()).toList());
            assertEquals("○", text(copy.getSheetAt(0), 4, 2).replace("☑", "○"));
            assertEquals("責任者を設置している。", text(copy.getSheetAt(0), 3, 1));
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(filled))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(part.contains("秘密") || part.contains("他社"), entry.getName());
            }
        }
    }

    @Test
    void whatStandsInAnotherFormOnTheSameSheetIsTakenOutToo() throws IOException {
        byte[] both;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form())); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.createRow(20).createCell(0).setCellValue("令和8年度版　医療機関・薬局におけるサイバーセキュリティ対策チェックリスト　事業者確認用");
            line(sheet, 21, "番号", "項目", "1回目", "", "", "目標日", "2回目", "", "", "備考");
            line(sheet, 22, "", "", "はい", "いいえ", "確認日", "", "はい", "いいえ", "確認日", "");
            line(sheet, 23, "1①", "管理責任者を設置している。", "○", "", "", "", "", "", "", "");
            workbook.write(out);
            both = out.toByteArray();
        }
        assertEquals(CellType.BLANK, opened(FilledWorkbook.fill(both, Form.CHECKLIST_HOSPITAL, Edition.R8, List.of())).getRow(23).getCell(2).getCellType());
    }

    @Test
    void noAnswerIsLeftStandingWhereverTheFormHoldsIt() throws IOException {
        byte[] form;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form())); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.getRow(3).getCell(6).setCellValue("はい");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 6, 7));
            sheet.getRow(3).getCell(9).setCellFormula("\"昨年\"&\"どおり\"");
            sheet.addMergedRegion(new CellRangeAddress(5, 6, 0, 0));
            line(sheet, 6, "", "", "○", "", "2025/10/1", "", "", "", "", "続きの行の備考");
            workbook.write(out);
            form = out.toByteArray();
        }
        FilledWorkbook.Filled filled = FilledWorkbook.fill(form, Form.CHECKLIST_HOSPITAL, Edition.R8,
                List.of(item("1.1", answer(1, InspectionValue.YES, null, "任命書"))));
        XSSFSheet sheet = opened(filled);
        assertEquals("", text(sheet, 3, 6), "a cell merged over two questions");
        assertEquals("任命書", text(sheet, 3, 9), "a formula does not swallow a note");
        assertEquals(CellType.STRING, sheet.getRow(3).getCell(9).getCellType());
        for (int column : List.of(2, 4, 9)) {
            assertEquals("", text(sheet, 6, column), "a further row of a question");
        }
        assertEquals("責任者を設置している。", text(sheet, 3, 1));
        assertEquals("3③", text(sheet, 5, 0));
        assertEquals("はい", text(sheet, 2, 2), "headings stay");
    }

    /** The same form with what remembers cells beside the cells: a comment, a pivot table over a sheet of its own, and a chart of an answer. */
    private static byte[] remembering() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form())); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 14, 3, 16, 5));
            comment.setAddress(3, 2);
            comment.setString("秘密のメモ");
            comment.setAuthor("書いた人");
            line(sheet, 30, "区分", "件数");
            line(sheet, 31, "秘密の区分", "1");
            sheet.createPivotTable(new AreaReference("A31:B32", SpreadsheetVersion.EXCEL2007), new CellReference("P3")).addRowLabel(0);
            XSSFChart chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 14, 10, 20, 20));
            XDDFChartData data = chart.createData(ChartTypes.PIE, null, null);
            data.addSeries(XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("C4:C5")),
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("M9:M10")));
            chart.plot(data);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void nothingRemembersWhatStoodInTheCells() throws IOException {
        assertTrue(parts(remembering()).get("xl/charts/chart1.xml").contains("Cache"), "the chart of the test remembers cells");
        FilledWorkbook.Filled filled = FilledWorkbook.fill(remembering(), Form.CHECKLIST_HOSPITAL, Edition.R8, List.of(item("3.3", answer(1, InspectionValue.YES, null, "BCP"))));
        Map<String, String> parts = parts(filled.content());
        parts.forEach((name, part) -> {
            assertFalse(name.toLowerCase(Locale.ROOT).contains("pivot") || part.contains("pivotCache"), name);
            assertFalse(part.contains("秘密のメモ") || part.contains("書いた人"), name);
        });
        assertFalse(parts.get("xl/charts/chart1.xml").contains("Cache"));
        assertTrue(parts.get("xl/charts/chart1.xml").contains("$C$4:$C$5"), "the chart itself stays");
        assertEquals("○", text(opened(filled), 5, 2));
        assertTrue(filled.cleared().contains("チェックリスト C4 のコメント"), filled.cleared().toString());
        assertTrue(filled.cleared().stream().anyMatch(line -> line.startsWith("ピボットテーブル")), filled.cleared().toString());
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }
}
