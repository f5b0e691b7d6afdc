package jp.bunkai.inspection.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.platform.ooxml.PackageGuard;
import jp.bunkai.platform.ooxml.PackageKind;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Papers are sound files whatever people typed, and the same content gives the same bytes. */
class PaperTest {

    private static final ContactTree TREE = new ContactTree("みどり野 <市民> & 病院", List.of(new ContactDetails("医療情報管理室\u0001", "03-0000-1100", null, null, null)),
            List.of(new ContactTree.Vendor("つばさ\"ネットワークス\"株式会社という非常に長い名前の事業者の例である会社", "院内ネットワーク、保守用VPN装置", List.of())), LocalDate.of(2026, 11, 22));

    private static Document parsed(byte[] xml) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException | javax.xml.parsers.ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPaperIsASoundDocument() throws IOException {
        byte[] paper = ContactTreePaper.write(TREE);
        assertTrue(PackageGuard.check(paper, PackageKind.WORD).isEmpty(), "the guard that looks at what users send lets it pass");
        String words = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(paper))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Document part = parsed(zip.readAllBytes());
                words += entry.getName().equals("word/document.xml") ? part.getDocumentElement().getTextContent() : "";
            }
        }
        assertTrue(words.contains("みどり野 <市民> & 病院") && words.contains("03-0000-1100") && words.contains("未登録"));
        assertTrue(words.contains("厚生労働省") && words.contains("連絡先が登録されていません"));
        assertArrayEquals(paper, ContactTreePaper.write(TREE));
    }

    @Test
    void aPictureIsSoundAndHoldsEveryName() {
        String words = parsed(ContactTreePicture.svg(TREE)).getDocumentElement().getTextContent();
        assertTrue(words.contains("みどり野 <市民> & 病院") && words.contains("警察") && words.contains("昼間 03-0000-1100"));
    }

    @Test
    void linesAreBrokenByTheirWidth() {
        assertEquals(List.of("あい", "うab", "c"), ContactTreePicture.wrap("あいうabc", 2));
    }

    @Test
    void namesOfFilesLeadNowhere() {
        assertEquals("a_b", FileNames.plain("a_b", 10));
        assertEquals("etcpasswd", FileNames.plain("../etc/passwd", 40));
        assertEquals("無題", FileNames.plain("..\u202E/", 40));
        assertEquals("長い名.xlsx", FileNames.file("長い名前のファイル.xlsx", 3));
    }
}
