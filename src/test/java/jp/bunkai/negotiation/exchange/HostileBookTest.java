package jp.bunkai.negotiation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Random;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.ooxml.TestZip;
import org.junit.jupiter.api.Test;

/** Files made to hurt whoever reads them are refused in little time and memory. What every upload is held against is tested there. */
class HostileBookTest {

    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private final byte[] good = Books.write(Books.small());

    @Test
    void tenMegabytesOfFormulasAreRefused() throws IOException {
        assertRefusedCheaply(TestZip.with(good, SHEET, sheet("<row r=\"9\">" + varied("<c r=\"G9\"><f>SUM(A1:Z", ")</f><v>1</v></c>", 260_000) + "</row>")));
    }

    @Test
    void manyMoreCellsThanAMatrixHasAreRefused() throws IOException {
        assertRefusedCheaply(TestZip.with(good, SHEET, sheet("<row r=\"9\">" + varied("<c r=\"A1\"><v>", "</v></c>", 240_000) + "</row>")));
    }

    @Test
    void thousandsOfLinksAreRefused() throws IOException {
        assertRefusedCheaply(TestZip.with(good, SHEET, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/>"
                + "<hyperlinks>" + varied("<hyperlink ref=\"A", "\"/>", 100_000) + "</hyperlinks></worksheet>"));
    }

    @Test
    void aThousandRowsOfSixPartiesAreReadAllTheSame() {
        byte[] file = Books.write(Books.large(2800, 17));

        assertEquals(0, BookReader.read(file, Books.SEAL).changed().size());
    }

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
        long started = threads.getCurrentThreadCpuTime();
        ProblemException problem = assertThrows(ProblemException.class, () -> BookReader.read(file, Books.SEAL));
        long millis = (threads.getCurrentThreadCpuTime() - started) / 1_000_000;
        long megabytes = (threads.getCurrentThreadAllocatedBytes() - allocated) >> 20;
        assertEquals(ProblemType.NOT_PROCESSABLE, problem.type());
        assertTrue(millis <= 1000, () -> "took " + millis + " ms");
        assertTrue(megabytes <= 64, () -> "allocated " + megabytes + " MB");
    }
}
