package jp.bunkai.disclosure.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.ooxml.TestZip;
import org.junit.jupiter.api.Test;

/**
 * Files that are made to hurt, or that are no workbook at all, end in a problem that says what is wrong and what to do, in at most a
 * second of work and 64 MB. What each cost is written to target/reading-accuracy.md.
 */
class HostileFilesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final byte[] good = Book.sheet("MDS").lines("製造業者による医療情報セキュリティ開示書（MDS） Ver.5.0", "番号|質問|回答", "1|甲か|はい").bytes();

    /** A file, and the stable word that it is refused with. */
    private record Hostile(byte[] file, String code) {
    }

    private record Cost(String name, String code, long millis, long megabytes, int bytes) {
    }

    @Test
    void eachIsRefusedInASecondAndLittleMemory() throws IOException {
        Map<String, Hostile> files = files();
        StringBuilder table = new StringBuilder("# Hostile files\n\nTime is the work of the reading thread; memory is all that it allocated, an upper bound of the heap.\n\n"
                + "| file | packed | refused as | ms | MB |\n|---|--:|---|--:|--:|\n");
        assertRefused("warm-up", new Hostile(files.get("ten thousand sheets in the outline").file(), "too-many-cells"));
        for (Map.Entry<String, Hostile> one : files.entrySet()) {
            Cost cost = assertRefused(one.getKey(), one.getValue());
            table.append("| ").append(cost.name()).append(" | ").append(cost.bytes() >> 10).append(" kB | ").append(cost.code()).append(" | ").append(cost.millis())
                    .append(" | ").append(cost.megabytes()).append(" |\n");
            assertTrue(cost.megabytes() <= 64, () -> cost.name() + " allocated " + cost.megabytes() + " MB");
            // Twice the second that is promised: other work on the machine is not the reader's.
            assertTrue(cost.millis() <= 2000, () -> cost.name() + " took " + cost.millis() + " ms");
        }
        Report.write("3-hostile", table.toString());
    }

    private Map<String, Hostile> files() throws IOException {
        Map<String, Hostile> files = new LinkedHashMap<>();
        files.put("zip bomb of 256 MB", new Hostile(Zipped.with(good, "xl/media/a.bin", out -> Zipped.block(out, " ".repeat(1 << 16), 256 << 4)), "bomb"));
        files.put("shared strings of 500 MB", new Hostile(Zipped.with(good, "xl/sharedStrings.xml", out -> {
            Zipped.text(out, "<sst xmlns=\"" + MAIN + "\">");
            Zipped.block(out, ("<si><t>" + "text".repeat(12) + "</t></si>").repeat(1000), 500_000_000 / 64_000 + 1);
            Zipped.text(out, "</sst>");
        }), "bomb"));
        files.put("shared strings, many and short", new Hostile(Zipped.with(good, "xl/sharedStrings.xml", out -> {
            Zipped.text(out, "<sst xmlns=\"" + MAIN + "\">");
            Zipped.often(out, "<si><t>%</t></si>", 300_000);
            Zipped.text(out, "</sst>");
        }), "too-many-cells"));
        files.put("one long text in three thousand cells", new Hostile(Zipped.with(sheet("<row r=\"%\"><c t=\"s\"><v>0</v></c></row>", 3_000), "xl/sharedStrings.xml", out -> Zipped.text(out,
                "<sst xmlns=\"" + MAIN + "\"><si><t>" + "とても長い質問".repeat(4_000) + "</t></si></sst>")), "too-many-cells"));
        files.put("ten thousand sheets", new Hostile(sheets(10_000), "too-many-parts"));
        files.put("ten thousand sheets in the outline", new Hostile(TestZip.edited(good, "xl/workbook.xml", xml -> xml.replaceAll("<sheet name=[^>]*/>", outline(10_000))),
                "too-many-cells"));
        files.put("a million empty rows", new Hostile(sheet("<row r=\"%\"/>", 1_000_000), "bomb"));
        files.put("rows and other elements that pack badly", new Hostile(sheet("<row r=\"%\"/>", 200_000, "<x/>", "<x/>", "<x/>", "<x/>"), "too-many-cells"));
        files.put("cells without end", new Hostile(sheet("<row r=\"%\"><c><v>%</v></c></row>", 150_000), "too-many-cells"));
        files.put("merged ranges without end", new Hostile(merged(), "too-many-cells"));
        files.put("DOCTYPE in the sheet", new Hostile(TestZip.edited(good, SHEET, xml -> xml.replace("<worksheet", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet")), "doctype"));
        files.put("DOCTYPE in the texts", new Hostile(TestZip.edited(good, "xl/sharedStrings.xml", xml -> xml.replace("<sst", "<!DOCTYPE sst [<!ENTITY a \"b\">]><sst")), "doctype"));
        files.put("DOCTYPE in a part nobody reads", new Hostile(TestZip.with(good, "customXml/item1.xml", "<!DOCTYPE a><a/>"), "doctype"));
        files.put("a link to another workbook", new Hostile(TestZip.with(good, "xl/externalLinks/_rels/externalLink1.xml.rels", RELATIONS + "<Relationship Id=\"r\" Type=\"" + TYPE
                + "externalLinkPath\" Target=\"file:///c:/a.xlsx\" TargetMode=\"External\"/></Relationships>"), "external-relationship"));
        files.put("macros", new Hostile(TestZip.with(good, "xl/vbaProject.bin", "x"), "macros"));
        files.put("an embedded object", new Hostile(TestZip.with(good, "xl/embeddings/oleObject1.bin", "x"), "embedded-object"));
        files.put("deep nesting", new Hostile(Zipped.with(good, SHEET, out -> Zipped.often(out, "<a>", 500_000)), "too-deep"));
        files.put("larger than 5 MB", new Hostile(new byte[DisclosureReader.LIMIT + 1], "too-large"));
        files.put("protected by a password", new Hostile(ole("EncryptedPackage"), "password"));
        files.put("old .xls", new Hostile(ole("Workbook"), "old-workbook"));
        files.put("old .doc", new Hostile(ole("WordDocument"), "old-office"));
        files.put("CSV called .xlsx", new Hostile("番号,質問,回答\r\n1,甲か,はい\r\n".getBytes(Charset.forName("windows-31j")), "text"));
        files.put("HTML called .xlsx", new Hostile("<html><table></table></html>".getBytes(StandardCharsets.UTF_8), "text"));
        files.put("PDF", new Hostile("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "pdf"));
        files.put("docx called .xlsx", new Hostile(jp.bunkai.annex.docx.TestDocx.plain().bytes(), "word"));
        files.put("nothing", new Hostile(new byte[0], "empty"));
        files.put("half a file", new Hostile(Arrays.copyOf(good, good.length / 2), "damaged"));
        return files;
    }

    private byte[] sheets(int count) throws IOException {
        java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(good)); var out = new java.util.zip.ZipOutputStream(packed)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                in.transferTo(out);
                out.closeEntry();
            }
            for (int i = 2; i <= count; i++) {
                out.putNextEntry(new java.util.zip.ZipEntry("xl/worksheets/sheet" + i + ".xml"));
                Zipped.text(out, "<worksheet xmlns=\"" + MAIN + "\"/>");
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    private static String outline(int count) {
        StringBuilder sheets = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            sheets.append("<sheet name=\"s").append(i).append("\" r:id=\"rId3\" sheetId=\"").append(i).append("\"/>");
        }
        return sheets.toString();
    }

    private byte[] sheet(String inside, int times, String... more) throws IOException {
        return Zipped.with(good, SHEET, out -> {
            Zipped.text(out, "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
            Zipped.often(out, inside, times);
            for (String one : more) {
                Zipped.often(out, one, 100_000);
            }
            Zipped.text(out, "</sheetData></worksheet>");
        });
    }

    private byte[] merged() throws IOException {
        return Zipped.with(good, SHEET, out -> {
            Zipped.text(out, "<worksheet xmlns=\"" + MAIN + "\"><sheetData/><mergeCells>");
            Zipped.often(out, "<mergeCell ref=\"A1:XFD%\"/>", 150_000);
            Zipped.text(out, "</mergeCells></worksheet>");
        });
    }

    private static byte[] ole(String stream) {
        byte[] file = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 1 << 20);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 4096, name.length);
        return file;
    }

    private static Cost assertRefused(String name, Hostile hostile) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long started = threads.getCurrentThreadCpuTime();
        ProblemException problem = assertThrows(ProblemException.class, () -> DisclosureReader.read(hostile.file()), name);
        long millis = (threads.getCurrentThreadCpuTime() - started) / 1_000_000;
        long megabytes = (threads.getCurrentThreadAllocatedBytes() - allocated) >> 20;
        assertTrue(problem.type() == ProblemType.NOT_PROCESSABLE || problem.type() == ProblemType.TOO_LARGE, name);
        assertEquals(List.of(hostile.code()), problem.codes(), name);
        return new Cost(name, hostile.code(), millis, megabytes, hostile.file().length);
    }

    @Test
    void theLargestFormThatIsLookedAtCostsNoMoreThanAHostileFile() throws IOException {
        String[] lines = new String[9_000];
        String[] merged = new String[2_000];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = i % 3 == 0 ? (i / 3 + 1) % 999 + "|甲か" : "(" + (i % 3) + ")|甲か|○|○";
            if (i < merged.length) {
                merged[i] = "C" + (i * 4 + 4) + ":C" + (i * 4 + 5);
            }
        }
        byte[] file = TestZip.edited(Book.sheet("MDS").lines("製造業者による医療情報セキュリティ開示書（MDS） Ver.5.0", "番号|質問|はい|いいえ").lines(lines).bytes(), SHEET,
                xml -> xml.replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"" + String.join("\"/><mergeCell ref=\"", merged) + "\"/></mergeCells>"));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long started = threads.getCurrentThreadCpuTime();

        Reading reading = DisclosureReader.read(file);

        long millis = (threads.getCurrentThreadCpuTime() - started) / 1_000_000;
        assertTrue(reading.disclosures().get(0).answers().size() > 6_000);
        assertTrue(millis <= 8_000, "took " + millis + " ms");
        Report.write("4-largest", "# A form of 9,000 rows, 2,000 merged ranges and doubled numbers\n\n" + millis + " ms of work.\n");
    }

    @Test
    void aFormOfThreeHundredQuestionsIsReadAtOnce() throws IOException {
        String[] lines = new String[300];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = (i / 20 + 1) + "." + (i % 20 + 1) + "|自社の言い方で書いた、いくらか長い質問の文その" + i + "|" + "|".repeat(i % 3) + "○" + "|".repeat(3 - i % 3) + (i % 10 == 0 ? "1" : "");
        }
        byte[] file = Book.sheet("表紙").lines("製造業者による医療情報セキュリティ開示書（MDS） Ver.5.0", "製造業者名|青葉システム").next("MDS")
                .lines("質問番号|質問|はい|いいえ|対象外|備考番号").lines(lines).lines("", "備考欄", "1|別紙のとおり").bytes();
        DisclosureReader.read(file);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        long megabytes = 0;
        for (int i = 0; i < 5; i++) {
            long allocated = threads.getCurrentThreadAllocatedBytes();
            long started = threads.getCurrentThreadCpuTime();
            Reading reading = DisclosureReader.read(file);
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - started) / 1_000_000);
            megabytes = (threads.getCurrentThreadAllocatedBytes() - allocated) >> 20;
            assertEquals(300, reading.disclosures().get(0).answers().size());
            assertEquals(List.of(), reading.doubts());
        }
        Report.write("2-time", "# A form of 300 questions\n\n" + (file.length >> 10) + " kB packed, best of five: " + best + " ms of work, " + megabytes + " MB allocated.\n");
        assertTrue(megabytes <= 64, "allocated " + megabytes + " MB");
    }
}
