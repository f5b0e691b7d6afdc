package jp.bunkai.annex.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A part of a document as a reader sees it: a line for each paragraph, a line with bars for each row of a table, and, for the
 * tags asked for, what stands in a control as <code>{tag:content}</code>. Breaks show as ⏎, tabs as →.
 */
public final class ReadableDocx {

    private final Set<String> shown;
    private final StringBuilder text = new StringBuilder();

    private ReadableDocx(Set<String> shown) {
        this.shown = shown;
    }

    /** The text of a part given as markup. */
    public static String of(String part, String... shownTags) {
        ReadableDocx readable = new ReadableDocx(Set.of(shownTags));
        readable.read(root(part));
        return readable.text.toString();
    }

    /** The text of the body of a file. */
    public static String of(byte[] docx, String... shownTags) {
        return of(part(docx, "word/document.xml"), shownTags);
    }

    /** The markup of one part of a file. */
    public static String part(byte[] docx, String name) {
        return new String(DocxParts.read(docx).get(name), StandardCharsets.UTF_8);
    }

    /** The ids of all controls in document order. */
    public static List<String> ids(String part) {
        return values(part, "id");
    }

    /** The tags of all controls in document order. */
    public static List<String> tags(String part) {
        return values(part, "tag");
    }

    private static List<String> values(String part, String property) {
        List<String> values = new ArrayList<>();
        for (Element sdtPr : Xml.all(root(part), "sdtPr")) {
            Xml.child(sdtPr, property).ifPresent(element -> values.add(element.getAttributeNS(Xml.W, "val")));
        }
        return values;
    }

    private static Element root(String part) {
        try {
            return Xml.parse(part.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
        } catch (SAXException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    private void read(Element element) {
        switch (String.valueOf(element.getLocalName())) {
            case "t" -> text.append(element.getTextContent());
            case "br", "cr" -> text.append('⏎');
            case "tab" -> text.append(Xml.is(element.getParentNode(), "r") ? "→" : "");
            case "tr" -> row(element);
            case "sdt" -> control(element);
            case "p" -> {
                children(element);
                newLine();
            }
            default -> children(element);
        }
    }

    private void children(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                read(inner);
            }
        }
    }

    private void control(Element sdt) {
        String tag = Xml.tag(sdt);
        boolean show = shown.contains(tag.split(":")[0]);
        Element content = Xml.child(sdt, "sdtContent").orElseThrow();
        boolean block = Xml.child(content, "p").isPresent();
        text.append(show ? "{" + tag + ":" : "");
        children(content);
        if (show && block) {
            text.setLength(text.length() - 1);
        }
        text.append(show ? "}" : "");
        if (show && block) {
            newLine();
        }
    }

    private void row(Element row) {
        text.append('|');
        cells(row);
        text.append('\n');
    }

    private void cells(Element parent) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "tc")) {
                cell(child, "");
            } else if (Xml.is(child, "sdt")) {
                Element content = Xml.child(child, "sdtContent").orElseThrow();
                String tag = Xml.tag(child);
                boolean show = shown.contains(tag.split(":")[0]);
                Xml.children(content).forEach(cell -> cell(cell, show ? tag : ""));
            }
        }
    }

    private void cell(Element cell, String tag) {
        ReadableDocx inner = new ReadableDocx(shown);
        inner.children(cell);
        String content = inner.text.toString().strip().replace("\n", " / ");
        text.append(' ').append(tag.isEmpty() ? content : "{" + tag + ":" + content + "}").append(" |");
    }

    private void newLine() {
        text.append('\n');
    }
}
