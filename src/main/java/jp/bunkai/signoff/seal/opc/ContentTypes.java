package jp.bunkai.signoff.seal.opc;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import jp.bunkai.annex.docx.Xml;

/** What a package says of the types of its parts, by name first and by extension otherwise. */
public final class ContentTypes {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Map<String, String> byPart = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();

    private ContentTypes() {
    }

    static ContentTypes read(byte[] xml) {
        ContentTypes types = new ContentTypes();
        try {
            Element root = Xml.parse(xml).getDocumentElement();
            demand(NAMESPACE.equals(root.getNamespaceURI()) && "Types".equals(root.getLocalName()));
            for (Element element : Xml.children(root)) {
                boolean override = "Override".equals(element.getLocalName());
                demand(NAMESPACE.equals(element.getNamespaceURI()) && (override || "Default".equals(element.getLocalName())) && Xml.children(element).isEmpty());
                String type = element.getAttribute("ContentType");
                demand(override ? types.byPart.put(folded(element.getAttribute("PartName")), type) == null
                        : types.byExtension.put(element.getAttribute("Extension").toLowerCase(Locale.ROOT), type) == null);
            }
        } catch (SAXException e) {
            throw new UnreadablePackageException(PackageFile.CONTENT_TYPES, e);
        }
        return types;
    }

    private static void demand(boolean condition) {
        if (!condition) {
            throw new UnreadablePackageException(PackageFile.CONTENT_TYPES, null);
        }
    }

    /** The type of a part, empty where the package says none. */
    public String of(String part) {
        String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return byPart.getOrDefault(folded("/" + part), byExtension.getOrDefault(extension, ""));
    }

    /** The parts that are named one by one, with a slash before them and in lower case. */
    public Set<String> named() {
        return Set.copyOf(byPart.keySet());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
