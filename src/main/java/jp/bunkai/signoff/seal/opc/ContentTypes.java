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

    private final Map<String, String> byPart = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();

    private ContentTypes() {
    }

    static ContentTypes read(byte[] xml) {
        ContentTypes types = new ContentTypes();
        try {
            for (Element element : Xml.children(Xml.parse(xml).getDocumentElement())) {
                if ("Override".equals(element.getLocalName())) {
                    types.byPart.put(folded(element.getAttribute("PartName")), element.getAttribute("ContentType"));
                } else if ("Default".equals(element.getLocalName())) {
                    types.byExtension.put(element.getAttribute("Extension").toLowerCase(Locale.ROOT), element.getAttribute("ContentType"));
                }
            }
        } catch (SAXException e) {
            throw new UnreadablePackageException(PackageFile.CONTENT_TYPES, e);
        }
        return types;
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
