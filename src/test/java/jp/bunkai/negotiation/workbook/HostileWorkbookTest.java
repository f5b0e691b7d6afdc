package jp.bunkai.negotiation.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Random;
import jp.bunkai.negotiation.inquiry.Letters;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.ooxml.TestZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that pass as packages and are made to hurt whoever reads cells. */
class HostileWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private final byte[] good = InquiryWorkbook.write(Letters.letter());

    @Test
    void aMillionCellsAreRefusedInLittleTimeAndMemory() throws IOException {
        assertRefusedCheaply(TestZip.with(good, SHEET, sheet("<row r=\"9\">" + varied("<c r=\"A1\"><v>", "</v></c>", 280_000) + "</row>")));
    }

    @Test
    void aMillionTextsAreRefusedInLittleTimeAndMemory() throws IOException {
        String strings = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"2147483647\" uniqueCount=\"2147483647\">"
                + varied("<si><t>", "</t></si>", 350_000) + "</sst>";
        assertRefusedCheaply(TestZip.with(good, "xl/sharedStrings.xml", strings));
    }

    @Test
    void aMillionElementsThatAreNoCellsAreRefusedInLittleTimeAndMemory() throws IOException {
        assertRefusedCheaply(TestZip.with(good, SHEET, sheet(varied("<x a=\"", "\"/>", 600_000))));
    }

    @Test
    void thousandsOfMergedRangesAreRefused() throws IOException {
        assertRefusedCheaply(TestZip.edited(good, SHEET,
                xml -> xml.replace("<sheetProtection", "<mergeCells>" + varied("<mergeCell ref=\"A1:XFD", "\"/>", 100_000) + "</mergeCells><sheetProtection")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r=\"x\"/>", "<row r=\"6\"><c r=\"F6\" t=\"s\"><v>999999</v></c></row>",
        "<row r=\"6\"><c r=\"F6\" t=\"s\"><v>-1</v></c></row>", "<row r=\"6\"><c r=\"F6\" t=\"s\"><v>1e99</v></c></row>",
        "<row r=\"6\"><c r=\"66\"><v>1</v></c></row>", "<mergeCells><mergeCell/></mergeCells>"})
    void aSheetThatMakesNoSenseIsDamagedAndNoFault(String inside) throws IOException {
        ProblemException problem = assertThrows(ProblemException.class, () -> AnswerWorkbook.read(TestZip.with(good, SHEET, sheet(inside))));

        assertEquals(ProblemType.NOT_PROCESSABLE, problem.type());
    }

    @Test
    void aFigureWithAnEnormousExponentIsNotWorkedOut() throws IOException {
        byte[] file = new Filled(Letters.letter()).answer(Filled.FIRST, "Figure", 24).answer(Filled.FIRST, "Unit", "時間以内").bytes();

        ReturnedWorkbook read = AnswerWorkbook.read(TestZip.edited(file, SHEET, xml -> xml.replace("<v>24.0</v>", "<v>1E2000000000</v>")));

        assertEquals("H6", read.unread().get(0).cell());
    }

    @Test
    void aDoctypeIsRefusedBeforeAnythingIsParsed() throws IOException {
        byte[] file = TestZip.edited(good, "xl/workbook.xml", xml -> xml.replace("<workbook", "<!DOCTYPE a><workbook"));

        ProblemException problem = assertThrows(ProblemException.class, () -> AnswerWorkbook.read(file));

        assertEquals(ProblemType.NOT_PROCESSABLE, problem.type());
    }

    /** Many elements that do not pack so well that the guard would take them for a bomb. */
    private static String varied(String before, String after, int count) {
        Random random = new Random(1);
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < count; i++) {
            xml.append(before).append(1 + random.nextInt(9999)).append(after);
        }
        return xml.toString();
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static void assertRefusedCheaply(byte[] file) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        // The time this thread worked: what else the machine does at the moment is not the reader's.
        long started = threads.getCurrentThreadCpuTime();
        assertThrows(ProblemException.class, () -> AnswerWorkbook.read(file));
        long millis = (threads.getCurrentThreadCpuTime() - started) / 1_000_000;
        long megabytes = (threads.getCurrentThreadAllocatedBytes() - allocated) >> 20;
        assertTrue(millis <= 1000, () -> "took " + millis + " ms");
        assertTrue(megabytes <= 64, () -> "allocated " + megabytes + " MB");
    }
}
