package jp.bunkai.annex.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The two readings of a document with tracked changes: all accepted, or all rejected. Understands what Word writes: runs, paragraph marks,
 * rows, cells and moved text; changes of looks alone are taken as they stand.
 */
public final class TrackedChanges {

    private static final Set<String> GOING = Set.of("del", "moveFrom");
    private static final Set<String> COMING = Set.of("ins", "moveTo");
    private static final List<String> LOOKS = List.of("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "trPrChange",
            "tcPrChange", "numberingChange", "cellMerge", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
            "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart",
            "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd");

    private final Set<String> removed;
    private final Set<String> kept;

    private TrackedChanges(boolean accepted) {
        removed = accepted ? GOING : COMING;
        kept = accepted ? COMING : GOING;
    }

    /** The document as it reads with all changes accepted. */
    public static byte[] accepted(byte[] docx) {
        return read(docx, new TrackedChanges(true));
    }

    /** The document as it reads with all changes rejected. */
    public static byte[] rejected(byte[] docx) {
        return read(docx, new TrackedChanges(false));
    }

    private static byte[] read(byte[] docx, TrackedChanges reading) {
        Map<String, byte[]> parts = new LinkedHashMap<>(DocxParts.read(docx));
        parts.entrySet().stream().filter(part -> TemplateCheck.story(part.getKey(), part.getValue()).isPresent()).forEach(part -> {
            Document document = WordMarkup.parse(part.getValue());
            reading.settle(document.getDocumentElement());
            part.setValue(WordMarkup.write(document));
        });
        return WordMarkup.zip(parts);
    }

    private void settle(Element root) {
        rows(root);
        List<Element> joined = Xml.all(root, "p").stream().filter(this::markGone).toList();
        for (String name : removed) {
            Xml.all(root, name).stream().filter(inline()).forEach(WordMarkup::remove);
        }
        for (String name : kept) {
            Xml.all(root, name).stream().filter(inline()).filter(element -> element.getParentNode() != null).forEach(WordMarkup::unwrap);
        }
        Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel").forEach(name -> Xml.all(root, name).forEach(WordMarkup::remove));
        LOOKS.forEach(name -> Xml.all(root, name).forEach(WordMarkup::remove));
        Xml.all(root, "delText").forEach(TrackedChanges::standing);
        joined.forEach(TrackedChanges::join);
        empty(root);
    }

    private void rows(Element root) {
        Xml.all(root, "tr").stream().filter(row -> Xml.child(row, "trPr").filter(properties -> has(properties, removed)).isPresent()).forEach(WordMarkup::remove);
        String gone = removed == GOING ? "cellDel" : "cellIns";
        Xml.all(root, "tc").stream().filter(cell -> Xml.child(cell, "tcPr").flatMap(properties -> Xml.child(properties, gone)).isPresent())
                .forEach(WordMarkup::remove);
    }

    private boolean markGone(Element paragraph) {
        return Xml.child(paragraph, "pPr").flatMap(properties -> Xml.child(properties, "rPr")).filter(format -> has(format, removed)).isPresent();
    }

    private static boolean has(Element properties, Set<String> marks) {
        return Xml.children(properties).stream().anyMatch(child -> Xml.W.equals(child.getNamespaceURI()) && marks.contains(child.getLocalName()));
    }

    /** A mark around content, not one in properties. */
    private static Predicate<Element> inline() {
        return element -> !Xml.is(element.getParentNode(), "rPr") && !Xml.is(element.getParentNode(), "trPr");
    }

    private static void standing(Element deleted) {
        Element text = WordMarkup.element(deleted.getOwnerDocument(), "t");
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        text.setTextContent(deleted.getTextContent());
        deleted.getParentNode().replaceChild(text, deleted);
    }

    /** A paragraph whose end is gone runs on into the next one; an empty one goes, unless its cell would be left without any. */
    private static void join(Element paragraph) {
        Node next = paragraph.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        boolean contents = Xml.children(paragraph).stream().anyMatch(child -> !Xml.is(child, "pPr"));
        if (contents && Xml.is(next, "p")) {
            Element following = (Element) next;
            Node first = Xml.child(following, "pPr").map(Node::getNextSibling).orElse(following.getFirstChild());
            for (Element child : Xml.children(paragraph)) {
                if (!Xml.is(child, "pPr")) {
                    following.insertBefore(child, first);
                }
            }
            WordMarkup.remove(paragraph);
        } else if (!contents && (!Xml.is(paragraph.getParentNode(), "tc")
                || Xml.children((Element) paragraph.getParentNode()).stream().filter(child -> Xml.is(child, "p")).count() > 1)) {
            WordMarkup.remove(paragraph);
        }
    }

    /** Controls and tables that hold nothing any more. */
    private static void empty(Element root) {
        for (Element table : Xml.all(root, "tbl")) {
            if (Xml.all(table, "tr").isEmpty()) {
                WordMarkup.remove(table);
            }
        }
        boolean again = true;
        while (again) {
            List<Element> hollow = Xml.all(root, "sdt").stream()
                    .filter(control -> Xml.child(control, "sdtContent").filter(content -> !Xml.children(content).isEmpty()).isEmpty()).toList();
            hollow.stream().filter(control -> !Xml.is(control.getParentNode(), "p") && !Xml.is(control.getParentNode(), "sdtContent")
                    || !Xml.tag(control).contains(".")).forEach(WordMarkup::remove);
            again = hollow.stream().anyMatch(control -> control.getParentNode() == null);
        }
    }
}
