package jp.bunkai.platform.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A file is what its content says. */
class FileTypeTest {

    @Test
    void documentsPicturesAndMailAreKnownByTheirContent() throws IOException {
        assertType(FileType.PDF, latin("%PDF-1.7\n"));
        assertType(FileType.PNG, latin("\u0089PNG\r\n\u001A\n"));
        assertType(FileType.JPEG, latin("\u00FF\u00D8\u00FF\u00E0"));
        assertType(FileType.TIFF, latin("II*\u0000"));
        assertType(FileType.WORD, zip("[Content_Types].xml", "word/document.xml"));
        assertType(FileType.EXCEL, zip("[Content_Types].xml", "xl/workbook.xml"));
        assertType(FileType.OUTLOOK, outlook());
        assertType(FileType.MAIL, "Received: from mail.example\r\nSubject: =?UTF-8?B?5Zue562U?=\r\n\r\n本文".getBytes(StandardCharsets.UTF_8));
        assertType(FileType.TEXT, "議事録\n1. 保守の範囲".getBytes(StandardCharsets.UTF_8));
        assertType(FileType.MAIL, "Subject: x\r\n\r\n回答".getBytes(Charset.forName("ISO-2022-JP")));
    }

    @Test
    void whatRunsOrShowsItselfInABrowserIsNotKept() throws IOException {
        assertNone(latin("MZ\u0090\u0000"));
        assertNone(latin("\u007FELF\u0002"));
        assertNone(zip("word/document.xml", "word/VBAProject.bin"));
        assertNone(zip("META-INF/MANIFEST.MF"));
        assertNone(latin("\u00D0\u00CF\u0011\u00E0 an old Word file"));
        assertNone("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertNone("  <svg onload=''/>".getBytes(StandardCharsets.UTF_8));
        assertNone(new byte[0]);
        assertNone(latin("text with a zero \u0000"));
    }

    @Test
    void aNameIsItsLastStepWithoutForbiddenCharacters() {
        assertEquals("回答.pdf", UploadedFile.plainName("C:\\Users\\佐藤\\回答.pdf", "pdf"));
        assertEquals("passwd", UploadedFile.plainName("../../etc/passwd", "txt"));
        assertEquals("fdp.exe", UploadedFile.plainName("\u202Efdp\n.exe", "pdf"));
        assertEquals("file.pdf", UploadedFile.plainName("", "pdf"));
        assertEquals("file.eml", UploadedFile.plainName("..", "eml"));
        assertEquals("あ".repeat(196) + ".pdf", UploadedFile.plainName("あ".repeat(300) + ".pdf", "pdf"));
    }

    @Test
    void aDownloadsNameIsWrittenForEveryBrowser() {
        assertEquals("%E7%85%A7%E4%BC%9A%20%28%E6%A1%88%29%2A.xlsx", Download.encoded("照会 (案)*.xlsx"));
    }

    private static void assertType(FileType type, byte[] content) {
        assertEquals(Optional.of(type), FileType.of(content));
    }

    private static void assertNone(byte[] content) {
        assertEquals(Optional.empty(), FileType.of(content));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] outlook() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"));
        file.writeBytes(new byte[500]);
        file.writeBytes("__properties_version1.0".getBytes(StandardCharsets.UTF_16LE));
        return file.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
