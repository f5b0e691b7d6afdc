package jp.bunkai.signoff.verify;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import jp.bunkai.annex.docx.Xml;

/** The list of files in a container, which no signature covers: it must name exactly what there is. */
final class ContainerList {

    private static final String LIST = "META-INF/manifest.xml";
    private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    private static final int LARGEST = 512 * 1024;

    private ContainerList() {
    }

    /** Whether a signature may stand under this name. */
    static boolean signature(String name) {
        return name.matches("META-INF/signatures[0-9]{0,3}\\.xml");
    }

    static boolean agrees(Map<String, byte[]> entries) {
        byte[] list = entries.get(LIST);
        if (list == null || list.length > LARGEST) {
            return false;
        }
        try {
            Set<String> named = new TreeSet<>();
            for (Element entry : Xml.children(Xml.parse(list).getDocumentElement())) {
                String path = entry.getAttributeNS(NAMESPACE, "full-path");
                if (!NAMESPACE.equals(entry.getNamespaceURI()) || !named.add(path)) {
                    return false;
                }
            }
            named.remove("/");
            Set<String> held = new TreeSet<>(entries.keySet());
            held.removeIf(name -> name.equals("mimetype") || name.startsWith("META-INF/"));
            return named.equals(held);
        } catch (SAXException e) {
            return false;
        }
    }
}
