package jp.bunkai.platform.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import jp.bunkai.annex.docx.TestDocx;
import jp.bunkai.platform.ooxml.PackageRefusal.Code;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What differs for a workbook from a Word file; what does not is tested there. */
class WorkbookGuardTest {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @Test
    void aPlainWorkbookMayBeOpened() throws IOException {
        assertEquals(Optional.empty(), check(workbook(false)));
    }

    @Test
    void aLinkThatExcelMadeOfAMailAddressMayStay() throws IOException {
        assertEquals(Optional.empty(), check(workbook(true)));
    }

    @Test
    void aWordFileIsNoWorkbookAndTheOtherWayRound() throws IOException {
        assertEquals(Code.WRONG_KIND, refusal(TestDocx.plain().bytes()).code());
        assertEquals("Excelブック（.xlsx）ではありません。Excelでこの形式で保存してください。", refusal(TestDocx.plain().bytes()).sentence().ja());
        assertEquals(Code.WRONG_KIND, PackageGuard.check(workbook(false), PackageKind.WORD).orElseThrow().code());
    }

    @Test
    void aWorkbookHasALimitOfItsOwn() {
        PackageRefusal refusal = refusal(new byte[(5 << 20) + 1]);

        assertEquals(Code.TOO_LARGE, refusal.code());
        assertEquals("ファイルが大きすぎます。5MB以下にしてください。", refusal.sentence().ja());
    }

    @ParameterizedTest
    @CsvSource({"externalLink, EXTERNAL_RELATIONSHIP", "connections, EXTERNAL_RELATIONSHIP", "xlMacrosheet, MACROS",
        "vbaProject, MACROS", "oleObject, EMBEDDED_OBJECT", "image, EXTERNAL_RELATIONSHIP"})
    void whatTakesFromOutsideOrRunsIsRefused(String relation, Code code) throws IOException {
        String target = relation.equals("image") ? "https://example.com/a.png\" TargetMode=\"External" : "a.xml";
        byte[] file = TestZip.with(workbook(false), "xl/worksheets/_rels/sheet1.xml.rels", TestDocx.relations(
                "<Relationship Id=\"r1\" Type=\"" + RELATIONS + relation + "\" Target=\"" + target + "\"/>"));

        assertEquals(code, refusal(file).code());
    }

    @Test
    void aPartThatUnpacksBeyondTheLimitIsABomb() throws IOException {
        byte[] file = TestZip.with(workbook(false), "xl/sharedStrings.xml", "<a>" + " ".repeat(17 << 20) + "</a>");

        assertEquals(Code.BOMB, refusal(file).code());
    }

    private static Optional<PackageRefusal> check(byte[] file) {
        return PackageGuard.check(file, PackageKind.WORKBOOK);
    }

    private static PackageRefusal refusal(byte[] file) {
        return check(file).orElseThrow();
    }

    private static byte[] workbook(boolean linked) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFCell cell = workbook.createSheet("回答").createRow(0).createCell(0);
            cell.setCellValue("sato@aoba.example");
            if (linked) {
                XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.EMAIL);
                link.setAddress("mailto:sato@aoba.example");
                cell.setHyperlink(link);
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
