package jp.bunkai.platform.ooxml;

import static jp.bunkai.platform.ooxml.PackageGuardTest.assertRefused;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.management.ThreadMXBean;

import jp.bunkai.annex.docx.TestDocx;
import jp.bunkai.platform.ooxml.PackageRefusal.Code;

class HostileZipTest {

    private static final String A = "word/aa.xml";

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "word/../../evil.xml", "/etc/passwd", "C:/evil.xml", "word\\evil.xml",
        "word/%2e%2e/%2E%2E/evil.xml", "word/a\u0000.xml"})
    void namesThatLeaveThePackageAreRefused(String name) {
        assertRefused(Code.UNSAFE_PATH, name, TestDocx.plain().part(name, "<a/>").bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"WORD/Document.XML", "word/document%2Exml", "word/ｄocument.xml", "word/document.xml/"})
    void namesThatMeanTheSamePartAreTwins(String name) {
        assertRefused(Code.TWIN_ENTRIES, name, TestDocx.plain().part(name, name.endsWith("/") ? "" : "<a/>").bytes());
    }

    @Test
    void twoEntriesOfOneNameAreTwins() {
        byte[] file = TestDocx.plain().part(A, "<a/>").part("word/bb.xml", "<b/>").bytes();
        assertRefused(Code.TWIN_ENTRIES, A, replaced(file, "word/bb.xml", A, 0));
    }

    @Test
    void aLocalHeaderThatNamesAnotherPartIsRefused() {
        byte[] file = TestDocx.plain().part(A, "<a/>").bytes();
        int last = indexOf(file, A.getBytes(StandardCharsets.US_ASCII), indexOf(file, A.getBytes(StandardCharsets.US_ASCII), 0) + 1);
        file[last + 5] = 'z';
        assertRefused(Code.TWIN_ENTRIES, "word/za.xml", file);
    }

    @Test
    void anEntryThatTheDirectoryLeavesOutIsRefused() {
        byte[] file = TestDocx.plain().part(A, "<a/>").part("word/bb.xml", "<b/>").bytes();
        assertRefused(Code.TWIN_ENTRIES, "word/bb.xml", ZipSurgery.withoutDirectoryEntry(file, A));
    }

    @Test
    void entriesThatShareTheirBytesAreABomb() {
        byte[] file = TestDocx.plain().part(A, "<a/>").part("word/ab.xml", "<b/>").bytes();
        assertRefused(Code.TWIN_ENTRIES, "word/ab.xml", ZipSurgery.pointingTo(file, "word/ab.xml", A));
    }

    /** A reader from the front takes 16 bytes for the description and finds nothing after them; one from the back finds another entry. */
    @Test
    void aDescriptionThatIsLongerThanItsEntrySaysIsRefused() {
        byte[] file = TestDocx.plain().part(A, "<a/>").bytes();
        assertRefused(Code.DAMAGED, "", ZipSurgery.withGap(file, 8));
        assertRefused(Code.DAMAGED, "", ZipSurgery.withGap(file, -16));
        assertRefused(Code.DAMAGED, "", ZipSurgery.withGap(file, -4));
        byte[] other = file.clone();
        other[HostileZipTest.indexOf(file, new byte[] {'P', 'K', 1, 2}, 0) - 1] ^= 1;
        assertRefused(Code.DAMAGED, "", other);
    }

    @Test
    void aFolderWithContentIsRefused() {
        assertRefused(Code.DAMAGED, "", TestDocx.plain().part("word/a/", "<a/>").bytes());
    }

    @Test
    void encryptedEntriesAreCalledSo() {
        byte[] file = TestDocx.plain().bytes();
        assertRefused(Code.ENCRYPTED, "[Content_Types].xml", ZipSurgery.withFlag(file, "[Content_Types].xml", 1));
    }

    @Test
    void aFileWithSomethingBeforeOrAfterItIsDamaged() {
        byte[] file = TestDocx.plain().bytes();
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.writeBytes(file);
        longer.writeBytes(new byte[] {1, 2, 3});
        assertRefused(Code.DAMAGED, "", longer.toByteArray());
        file[file.length - 40] ^= 1;
        assertRefused(Code.DAMAGED, "", file);
    }

    @Test
    void aBombIsRefusedWhileInflatingInLittleTimeAndMemory() throws IOException {
        byte[] bomb = bomb(1, 256 << 20);
        PackageGuardTest.assertRefused(Code.BOMB, "word/b0.xml", bomb);
        assertCheap(bomb);
        byte[] manySmall = bomb(40, 3 << 20);
        PackageGuardTest.assertRefused(Code.BOMB, "word/b31.xml", manySmall);
        assertCheap(manySmall);
    }

    @Test
    void tooManyEntriesAreRefusedAsSuch() {
        TestDocx docx = TestDocx.plain();
        for (int i = 0; i < 5000; i++) {
            docx.part("word/e" + i + ".xml", "<a/>");
        }
        assertRefused(Code.TOO_MANY_PARTS, "", docx.bytes());
    }

    private static void assertCheap(byte[] file) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long started = System.nanoTime();
        PackageGuard.check(file, PackageKind.WORD);
        long millis = (System.nanoTime() - started) / 1_000_000;
        long megabytes = (threads.getCurrentThreadAllocatedBytes() - allocated) >> 20;
        assertTrue(millis <= 1000, () -> "took " + millis + " ms");
        assertTrue(megabytes <= 64, () -> "allocated " + megabytes + " MB");
    }

    /** Parts of well-formed XML, one comment each, that take next to nothing when packed. */
    private static byte[] bomb(int parts, int size) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] spaces = new byte[1 << 16];
        java.util.Arrays.fill(spaces, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int part = 0; part < parts; part++) {
                zip.putNextEntry(new ZipEntry("word/b" + part + ".xml"));
                zip.write("<a>".getBytes(StandardCharsets.US_ASCII));
                for (int written = 0; written < size; written += spaces.length) {
                    zip.write(spaces);
                }
                zip.write("</a>".getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }

    private static byte[] replaced(byte[] file, String old, String by, int from) {
        byte[] copy = file.clone();
        byte[] wanted = old.getBytes(StandardCharsets.US_ASCII);
        for (int at = indexOf(copy, wanted, from); at >= 0; at = indexOf(copy, wanted, at + 1)) {
            System.arraycopy(by.getBytes(StandardCharsets.US_ASCII), 0, copy, at, wanted.length);
        }
        return copy;
    }

    static int indexOf(byte[] file, byte[] wanted, int from) {
        for (int i = from; i + wanted.length <= file.length; i++) {
            if (java.util.Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
