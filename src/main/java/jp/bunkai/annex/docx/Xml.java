package jp.bunkai.annex.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Small helpers over the DOM of a WordprocessingML part; the parser refuses every DOCTYPE. */
public final class Xml {

    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Xml() {
    }

    public static Document parse(byte[] part) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("The JDK's XML parser does not work", e);
        }
    }

    public static boolean is(Node node, String localName) {
        return node instanceof Element && W.equals(node.getNamespaceURI()) && localName.equals(node.getLocalName());
    }

    public static List<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    static Optional<Element> child(Element parent, String localName) {
        return children(parent).stream().filter(element -> is(element, localName)).findFirst();
    }

    static Optional<Element> first(Element root, String localName) {
        Node found = root.getElementsByTagNameNS(W, localName).item(0);
        return Optional.ofNullable((Element) found);
    }

    static List<Element> all(Element root, String localName) {
        var nodes = root.getElementsByTagNameNS(W, localName);
        List<Element> elements = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The tag of a content control, empty where it has none. */
    static String tag(Element sdt) {
        return child(sdt, "sdtPr").flatMap(pr -> child(pr, "tag")).map(tag -> tag.getAttributeNS(W, "val")).orElse("");
    }

    /** Turns what the JDK would print to the error stream into the exception it is. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            // A warning leaves the document readable.
        }

        @Override
        public void error(SAXParseException exception) throws SAXParseException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXParseException {
            throw exception;
        }
    }
}
