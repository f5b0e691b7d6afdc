package jp.bunkai.platform.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.bunkai.annex.docx.TestDocx;
import jp.bunkai.platform.ooxml.PackageRefusal.Code;

class PackageGuardTest {

    private static final String DOCUMENT = "word/document.xml";

    @Test
    void aPlainDocumentMayBeOpened() {
        assertEquals(Optional.empty(), check(TestDocx.plain().bytes()));
    }

    @Test
    void whatIsNoWordDocumentIsRefused() {
        assertRefused(Code.WRONG_KIND, "", new byte[0]);
        assertRefused(Code.WRONG_KIND, "", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertRefused(Code.DAMAGED, "", Arrays.copyOf(TestDocx.plain().bytes(), 200));
        assertRefused(Code.WRONG_KIND, "", TestDocx.plain().part("_rels/.rels", TestDocx.relations("")).bytes());
        assertRefused(Code.WRONG_KIND, DOCUMENT, TestDocx.plain().part("[Content_Types].xml", TestDocx.contentTypes(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")).bytes());
    }

    @Test
    void anOldOfficeFileIsNoDocxAndAnEncryptedOneIsCalledSo() {
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4096);
        assertRefused(Code.WRONG_KIND, "", old);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1024, name.length);
        assertRefused(Code.ENCRYPTED, "", old);
    }

    @Test
    void aFileThatIsTooLargeIsNotLookedAt() {
        assertRefused(Code.TOO_LARGE, "", new byte[PackageKind.WORD.fileLimit() + 1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/styles.xml", "docProps/app.xml", "customXml/item1.xml", "word/media/x.png"})
    void aDoctypeInAnyPartIsRefused(String part) {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
        assertRefused(Code.DOCTYPE, part, TestDocx.plain().part(part, xml).bytes());
        assertRefused(Code.DOCTYPE, part, TestDocx.plain().part(part, " <!-- > --><!doctype a><a/>").bytes());
    }

    @Test
    void aDoctypeCannotHideInAnotherEncoding() {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE a><a/>";
        for (var charset : new java.nio.charset.Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE}) {
            assertRefused(Code.ENCODING, "word/a.xml", TestDocx.plain().part("word/a.xml", xml.getBytes(charset)).bytes());
            assertRefused(Code.ENCODING, "word/a.bin", TestDocx.plain().part("word/a.bin", xml.getBytes(charset)).bytes());
        }
        assertRefused(Code.ENCODING, "word/a.xml",
                TestDocx.plain().part("word/a.xml", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>").bytes());
    }

    @Test
    void wordsThatOnlyLookLikeADoctypeAreText() {
        String xml = "<a b='<!DOCTYPE' c=\"/>\"><!-- <!DOCTYPE --><![CDATA[<!DOCTYPE ]]><?p <!DOCTYPE ?>&lt;!DOCTYPE</a>";
        assertEquals(Optional.empty(), check(TestDocx.plain().part("word/a.xml", xml).bytes()));
    }

    @Test
    void nestingIsAllowedTo256AndNoDeeper() {
        assertEquals(Optional.empty(), check(TestDocx.plain().part("word/a.xml", nested(256)).bytes()));
        assertRefused(Code.TOO_DEEP, "word/a.xml", TestDocx.plain().part("word/a.xml", nested(257)).bytes());
        assertRefused(Code.TOO_DEEP, "word/a.xml", TestDocx.plain().part("word/a.xml", "<a>".repeat(1_000_000)).bytes());
    }

    @Test
    void anUnclosedPartIsDamaged() {
        assertRefused(Code.DAMAGED, "word/a.xml", TestDocx.plain().part("word/a.xml", "<a><b></a>").bytes());
        assertRefused(Code.DAMAGED, "word/a.xml", TestDocx.plain().part("word/a.xml", "<a><!-- </a>").bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin, MACROS", "word/VBAPROJECT.BIN, MACROS", "word/vbaData.xml, MACROS",
        "word/embeddings/oleObject1.bin, EMBEDDED_OBJECT", "word/embeddings/a.xlsx, EMBEDDED_OBJECT",
        "word/activeX/activeX1.xml, EMBEDDED_OBJECT"})
    void partsThatRunOrEmbedAreRefusedByName(String part, Code code) {
        assertRefused(code, part, TestDocx.plain().part(part, "<a/>").bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-word.document.macroEnabled.main+xml, MACROS",
        "application/vnd.ms-office.vbaProject, MACROS",
        "application/vnd.openxmlformats-officedocument.oleObject, EMBEDDED_OBJECT"})
    void theyAreRefusedByContentType(String type, Code code) {
        assertRefused(code, "[Content_Types].xml",
                TestDocx.plain().part("[Content_Types].xml", TestDocx.contentTypes(type)).bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject, MACROS",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject, EMBEDDED_OBJECT",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package, EMBEDDED_OBJECT",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/control, EMBEDDED_OBJECT",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/aFChunk, ALT_CHUNK"})
    void theyAreRefusedByRelationship(String type, Code code) {
        String relation = "<Relationship Id=\"r\" Type=\"" + type + "\" Target=\"innocent.xml\"/>";
        assertRefused(code, "word/_rels/document.xml.rels",
                TestDocx.plain().part("word/_rels/document.xml.rels", TestDocx.relations(relation)).bytes());
    }

    @Test
    void whatPointsOutsideIsRefused() {
        assertRefusedTarget(Code.EXTERNAL_RELATIONSHIP, "Target=\"https://example.com/\" TargetMode=\"External\"");
        assertRefusedTarget(Code.EXTERNAL_RELATIONSHIP, "Target=\"file:///C:/secret.dotx\"");
        assertRefusedTarget(Code.UNSAFE_PATH, "Target=\"../../etc/passwd\"");
        assertRefusedTarget(Code.UNSAFE_PATH, "Target=\"..%2f..%2fetc/passwd\"");
    }

    private static void assertRefusedTarget(Code code, String attributes) {
        String relation = "<Relationship Id=\"r\" Type=\"" + TestDocx.RELATIONS + "image\" " + attributes + "/>";
        assertRefused(code, "word/_rels/document.xml.rels",
                TestDocx.plain().part("word/_rels/document.xml.rels", TestDocx.relations(relation)).bytes());
    }

    static void assertRefused(Code code, String part, byte[] file) {
        Optional<PackageRefusal> refusal = check(file);
        assertTrue(refusal.isPresent(), () -> "should be refused as " + code);
        assertEquals(code + " " + part, refusal.get().code() + " " + refusal.get().part());
        assertTrue(refusal.get().sentence().ja().endsWith("。") || refusal.get().sentence().ja().endsWith("）。"));
        assertTrue(refusal.get().sentence().en().endsWith("."));
    }

    private static Optional<PackageRefusal> check(byte[] file) {
        return PackageGuard.check(file, PackageKind.WORD);
    }

    private static String nested(int depth) {
        return "<a>".repeat(depth - 1) + "<a/>" + "</a>".repeat(depth - 1);
    }
}
