package jp.bunkai.annex.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import jp.bunkai.platform.ooxml.PackageGuard;
import jp.bunkai.platform.ooxml.PackageKind;

/** What holds for every document the product writes, whatever is in it. */
public final class DocxStructure {

    private static final List<String> FORBIDDEN = List.of("object", "altChunk", "hyperlink");

    private DocxStructure() {
    }

    /** Checks ids, tags, tables, and that the guard would let the document in again. */
    public static void assertSound(byte[] docx) {
        assertEquals(Optional.empty(), PackageGuard.check(docx, PackageKind.WORD));
        List<String> ids = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : DocxParts.read(docx).entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                assertFalse(new String(part.getValue(), StandardCharsets.UTF_8).contains("External"), part.getKey());
            }
            if (part.getKey().startsWith("word/") && part.getKey().endsWith(".xml")) {
                ids.addAll(story(part.getKey(), root(part.getValue())));
            }
        }
        assertEquals(ids.size(), new HashSet<>(ids).size(), "ids of controls are unique in the whole document");
    }

    private static List<String> story(String name, Element root) {
        assertEquals(Optional.empty(), PageFields.foreign(root), () -> name + " holds a field that is no page number");
        FORBIDDEN.forEach(element -> assertTrue(Xml.first(root, element).isEmpty(), () -> name + " holds " + element));
        List<String> ids = new ArrayList<>();
        for (Element control : Xml.all(root, "sdt")) {
            Element properties = Xml.child(control, "sdtPr").orElseThrow();
            ids.add(Xml.child(properties, "id").orElseThrow().getAttributeNS(Xml.W, "val"));
            String tag = Xml.tag(control);
            assertTrue(!tag.isEmpty() && tag.length() <= 64, () -> "tag " + tag);
        }
        for (Element row : Xml.all(root, "tr")) {
            assertTrue(Xml.child(row, "trPr").flatMap(pr -> Xml.child(pr, "cantSplit")).isPresent(), "rows do not break");
        }
        for (Element cell : Xml.all(root, "tc")) {
            assertTrue(Xml.first(cell, "p").isPresent(), "a cell holds a paragraph");
        }
        return ids;
    }

    private static Element root(byte[] part) {
        try {
            return Xml.parse(part).getDocumentElement();
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }
}
