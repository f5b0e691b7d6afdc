package jp.bunkai.annex.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A document as people read it: what stands in each text control, by its tag, and the paragraphs outside of them with their controls as
 * marks. Everything else about it is looks.
 */
final class DocumentReading {

    /** A paragraph outside of controls, the part it stands in, and whether it stands around special notes. */
    record Line(String place, String text, boolean note) {
    }

    /** The block around special notes, which comes with the first that is accepted. */
    private static final String NOTES = "notes.some";
    private static final Pattern MARKS = Pattern.compile("〔[^〔〕]*〕");

    private final Manifest manifest;
    private final Map<String, Set<String>> controls = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private String place = "";
    private boolean note;

    private DocumentReading(Manifest manifest) {
        this.manifest = manifest;
    }

    static DocumentReading of(byte[] docx, Manifest manifest) {
        DocumentReading reading = new DocumentReading(manifest);
        Map<String, byte[]> parts = DocxParts.read(docx);
        byte[] document = parts.get("word/document.xml");
        if (document == null) {
            throw new IllegalArgumentException("no document in this file");
        }
        reading.blocks(WordMarkup.parse(document).getDocumentElement());
        parts.forEach((name, content) -> {
            if (!name.equals("word/document.xml") && TemplateCheck.story(name, content).isPresent()) {
                reading.place = name.contains("header") ? "ヘッダー" : name.contains("footer") ? "フッター" : name;
                reading.blocks(WordMarkup.parse(content).getDocumentElement());
            }
        });
        return reading;
    }

    /** The different texts that controls of each tag hold. */
    Map<String, Set<String>> controls() {
        return controls;
    }

    /** The part in which a control stands first. */
    String place(String tag) {
        return places.getOrDefault(tag, "");
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether a line is nothing but controls: these are compared by themselves. */
    static boolean onlyControls(String line) {
        return MARKS.matcher(line).replaceAll("").isBlank();
    }

    /** Whether a line comes and goes with a row of the matrix, or another line that flowed in. */
    static boolean ofRows(String line) {
        Matcher marks = MARKS.matcher(line);
        boolean any = false;
        while (marks.find()) {
            if (!marks.group().contains(":")) {
                return false;
            }
            any = true;
        }
        return any;
    }

    private void blocks(Element parent) {
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, "p")) {
                paragraph(child);
            } else if (isText(child)) {
                hold(child);
            } else if (Xml.is(child, "sdt") && Xml.tag(child).equals(NOTES)) {
                note = true;
                Xml.child(child, "sdtContent").ifPresent(this::blocks);
                note = false;
            } else if (!Xml.is(child, "sdtPr") && !Xml.is(child, "tblPr")) {
                blocks(child);
            }
        }
    }

    private void paragraph(Element paragraph) {
        StringBuilder text = new StringBuilder();
        inline(paragraph, text);
        String line = text.toString().strip();
        String style = Xml.child(paragraph, "pPr").flatMap(properties -> Xml.child(properties, "pStyle")).map(found -> found.getAttributeNS(Xml.W, "val")).orElse("");
        if (style.equals("AnnexTitle")) {
            place = line;
        }
        if (!line.isEmpty()) {
            lines.add(new Line(place, line, note));
        }
    }

    private void inline(Node parent, StringBuilder text) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element)) {
                continue;
            }
            if (isText(element)) {
                hold(element);
                text.append('〔').append(Xml.tag(element)).append('〕');
                continue;
            }
            switch (Xml.W.equals(element.getNamespaceURI()) ? element.getLocalName() : "") {
                case "t" -> text.append(element.getTextContent());
                case "br", "cr" -> text.append('\n');
                case "tab" -> text.append('\t');
                // What a page field shows depends on the pages only.
                case "fldSimple", "instrText", "pPr", "rPr", "sdtPr" -> {
                }
                default -> inline(element, text);
            }
        }
    }

    private boolean isText(Element element) {
        if (!Xml.is(element, "sdt")) {
            return false;
        }
        String tag = Xml.tag(element);
        Manifest.Entry entry = manifest.entries().get(tag.contains(":") ? tag.substring(0, tag.indexOf(':')) : tag);
        return entry != null && entry.kind() == Manifest.Kind.TEXT;
    }

    private void hold(Element control) {
        String text = Xml.child(control, "sdtContent").map(WordMarkup::text).orElse("");
        controls.computeIfAbsent(Xml.tag(control), tag -> new TreeSet<>()).add(text.strip());
        places.putIfAbsent(Xml.tag(control), place);
    }
}
