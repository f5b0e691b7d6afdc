package jp.bunkai.signoff.seal.opc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import jp.bunkai.annex.docx.Xml;

/**
 * Relationships of a part, and the one form of them that is hashed: the relationship transform of ECMA-376 part 2 followed by
 * Canonical XML. Both are written out here, for the form is as small as that.
 */
public final class Relationships {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String TYPE = "application/vnd.openxmlformats-package.relationships+xml";

    private Relationships() {
    }

    public static List<Relationship> read(byte[] xml) {
        List<Relationship> relationships = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try {
            Element root = Xml.parse(xml).getDocumentElement();
            demand(NAMESPACE.equals(root.getNamespaceURI()) && "Relationships".equals(root.getLocalName()));
            for (Element element : Xml.children(root)) {
                demand(NAMESPACE.equals(element.getNamespaceURI()) && "Relationship".equals(element.getLocalName()) && Xml.children(element).isEmpty()
                        && ids.add(element.getAttribute("Id")));
                String mode = element.getAttribute("TargetMode");
                relationships.add(new Relationship(element.getAttribute("Id"), element.getAttribute("Type"), element.getAttribute("Target"),
                        mode.isEmpty() ? "Internal" : mode));
            }
        } catch (SAXException e) {
            throw new UnreadablePackageException("of relationships", e);
        }
        return relationships;
    }

    /** What other programs pass over or take for something else is not read as if it said nothing. */
    private static void demand(boolean condition) {
        if (!condition) {
            throw new UnreadablePackageException("of relationships", null);
        }
    }

    /** Those of this part that lead to content. */
    static List<Relationship> withoutSignatures(String part, byte[] xml) {
        return read(xml).stream().filter(relationship -> !relationship.ofSignatures(part)).toList();
    }

    /** Sorted by id, each with its mode, in Canonical XML. */
    static byte[] canonical(Collection<Relationship> relationships) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"").append(NAMESPACE).append("\">");
        relationships.stream().sorted(Comparator.comparing(Relationship::id)).forEach(one -> {
            xml.append("<Relationship Id=\"").append(attribute(one.id())).append("\" Target=\"").append(attribute(one.target()));
            xml.append("\" TargetMode=\"").append(attribute(one.mode())).append("\" Type=\"").append(attribute(one.type()));
            xml.append("\"></Relationship>");
        });
        return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String attribute(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\t", "&#x9;").replace("\n", "&#xA;")
                .replace("\r", "&#xD;");
    }
}
