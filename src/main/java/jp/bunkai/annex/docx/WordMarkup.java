package jp.bunkai.annex.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads, changes and writes parts of a Word file as trees; only for files that have passed the guard. */
final class WordMarkup {

    private WordMarkup() {
    }

    static Document parse(byte[] part) {
        try {
            return Xml.parse(part);
        } catch (SAXException e) {
            throw new IllegalArgumentException("A part is not well-formed", e);
        }
    }

    static byte[] write(Document document) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            document.setXmlStandalone(true);
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("A tree cannot be written", e);
        }
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return file.toByteArray();
    }

    static Element element(Document document, String localName) {
        return document.createElementNS(Xml.W, "w:" + localName);
    }

    static void attribute(Element element, String localName, String value) {
        element.setAttributeNS(Xml.W, "w:" + localName, value);
    }

    /** The child with this name, made as the first one if it is not there. */
    static Element firstChild(Element parent, String localName) {
        return Xml.child(parent, localName).orElseGet(() -> {
            Element made = element(parent.getOwnerDocument(), localName);
            parent.insertBefore(made, parent.getFirstChild());
            return made;
        });
    }

    static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    /** Puts what stands in an element in its place. */
    static void unwrap(Element element) {
        while (element.getFirstChild() != null) {
            element.getParentNode().insertBefore(element.getFirstChild(), element);
        }
        remove(element);
    }

    /** What a reader sees of a paragraph, a cell or a control: line breaks as line ends, tabs as tabs, further paragraphs on lines of their own. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        read(element, text);
        return text.toString();
    }

    private static void read(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element element)) {
                continue;
            }
            switch (Xml.W.equals(element.getNamespaceURI()) ? element.getLocalName() : "") {
                case "t", "delText" -> text.append(element.getTextContent());
                case "br", "cr" -> text.append('\n');
                case "tab" -> text.append('\t');
                case "pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "sectPr" -> {
                    // Looks, no text.
                }
                case "p" -> {
                    if (text.length() > 0) {
                        text.append('\n');
                    }
                    read(element, text);
                }
                default -> read(element, text);
            }
        }
    }
}
