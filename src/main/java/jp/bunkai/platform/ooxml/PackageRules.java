package jp.bunkai.platform.ooxml;

import static java.util.Map.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

import jp.bunkai.platform.ooxml.PackageRefusal.Code;

/**
 * What the package says of itself: content types and relationships. Refuses macros, embedded objects, altChunk and whatever
 * points outside, and wants the main part to be that of the kind expected.
 */
final class PackageRules {

    static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIMETYPE = "mimetype";
    private static final String TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String PACKAGE_RELATIONS = "_rels/.rels";
    private static final Map<String, Code> BY_RELATION = Map.ofEntries(
            entry("vbaproject", Code.MACROS), entry("wordvbadata", Code.MACROS), entry("xlmacrosheet", Code.MACROS),
            entry("xlintlmacrosheet", Code.MACROS), entry("oleobject", Code.EMBEDDED_OBJECT), entry("package", Code.EMBEDDED_OBJECT),
            entry("control", Code.EMBEDDED_OBJECT), entry("activexcontrolbinary", Code.EMBEDDED_OBJECT),
            entry("afchunk", Code.ALT_CHUNK), entry("subdocument", Code.ALT_CHUNK), entry("connections", Code.EXTERNAL_RELATIONSHIP),
            entry("externallink", Code.EXTERNAL_RELATIONSHIP), entry("externallinkpath", Code.EXTERNAL_RELATIONSHIP));

    private final PackageKind kind;
    private final Map<String, String> typeByPart = new HashMap<>();
    private final Map<String, String> typeByExtension = new HashMap<>();
    private String mainPart;

    PackageRules(PackageKind kind) {
        this.kind = kind;
    }

    /** Looks at the name of a part. */
    void name(String name) throws Refused {
        String folded = PartNames.folded(name);
        if (folded.endsWith("vbaproject.bin") || folded.endsWith("vbadata.xml")) {
            throw new Refused(Code.MACROS, name);
        }
        if (folded.contains("/embeddings/") || folded.contains("/activex/")) {
            throw new Refused(Code.EMBEDDED_OBJECT, name);
        }
    }

    /** Whether this part is one that {@link #read} wants to see. */
    boolean wants(String name) {
        if (kind.saysItself()) {
            return name.equals(MIMETYPE);
        }
        return name.equals(CONTENT_TYPES) || PartNames.folded(name).endsWith(".rels");
    }

    /** Reads content types or relationships, or what a container says it is. */
    void read(String name, byte[] xml) throws Refused {
        if (kind.saysItself()) {
            mainPart = new String(xml, StandardCharsets.US_ASCII);
            return;
        }
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), new Handler(name));
        } catch (Carrier e) {
            throw e.refused;
        } catch (SAXException e) {
            throw new Refused(Code.DAMAGED, name);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("The JDK's XML parser does not work", e);
        }
    }

    /** To be called when all parts were seen. */
    void end() throws Refused {
        if (kind.saysItself()) {
            if (!kind.mainType().equals(mainPart)) {
                throw new Refused(Code.WRONG_KIND, MIMETYPE);
            }
            return;
        }
        if (mainPart == null || typeByPart.isEmpty() && typeByExtension.isEmpty()) {
            throw new Refused(Code.WRONG_KIND, "");
        }
        String extension = mainPart.substring(mainPart.lastIndexOf('.') + 1);
        if (!kind.mainType().equals(typeByPart.getOrDefault("/" + mainPart, typeByExtension.get(extension)))) {
            throw new Refused(Code.WRONG_KIND, mainPart);
        }
    }

    private void contentType(String element, Attributes attributes) throws Refused {
        String type = String.valueOf(attributes.getValue("ContentType")).toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled") || type.contains("vbaproject") || type.contains("vbadata")) {
            throw new Refused(Code.MACROS, CONTENT_TYPES);
        }
        if (type.contains("oleobject") || type.contains("activex")) {
            throw new Refused(Code.EMBEDDED_OBJECT, CONTENT_TYPES);
        }
        if (element.equals("Override")) {
            once(typeByPart.put(PartNames.folded(String.valueOf(attributes.getValue("PartName"))), type) == null, CONTENT_TYPES);
        } else {
            once(typeByExtension.put(String.valueOf(attributes.getValue("Extension")).toLowerCase(Locale.ROOT), type) == null, CONTENT_TYPES);
        }
    }

    private static void once(boolean holds, String name) throws Refused {
        if (!holds) {
            throw new Refused(Code.DAMAGED, name);
        }
    }

    private void relationship(String relations, Attributes attributes) throws Refused {
        String type = String.valueOf(attributes.getValue("Type"));
        String relation = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (kind.ignoresLink(relation)) {
            return;
        }
        Code forbidden = BY_RELATION.get(relation);
        if (forbidden != null) {
            throw new Refused(forbidden, relations);
        }
        String target = String.valueOf(attributes.getValue("Target"));
        if ("external".equalsIgnoreCase(attributes.getValue("TargetMode")) || target.contains("://")) {
            throw new Refused(Code.EXTERNAL_RELATIONSHIP, relations);
        }
        if (leaves(relations, PartNames.folded(target))) {
            throw new Refused(Code.UNSAFE_PATH, relations);
        }
        if (relations.equals(PACKAGE_RELATIONS) && relation.equals("officedocument")) {
            once(mainPart == null, relations);
            mainPart = PartNames.folded(target.startsWith("/") ? target.substring(1) : target);
        }
    }

    /** Whether a target climbs above the root of the package. */
    private static boolean leaves(String relations, String target) {
        int depth = target.startsWith("/") ? 0 : (int) relations.chars().filter(c -> c == '/').count() - 1;
        for (String step : target.split("/")) {
            depth += step.equals("..") ? -1 : step.isEmpty() || step.equals(".") ? 0 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return target.contains("\\");
    }

    /** Brings a refusal through the parser's callbacks. */
    private static final class Carrier extends SAXException {
        private static final long serialVersionUID = 1L;
        private final transient Refused refused;

        Carrier(Refused refused) {
            this.refused = refused;
        }
    }

    private final class Handler extends DefaultHandler {
        private final String name;
        private final Set<String> ids = new HashSet<>();
        private int depth;

        Handler(String name) {
            this.name = name;
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
            try {
                boolean types = name.equals(CONTENT_TYPES);
                once(uri.equals(types ? TYPES_NAMESPACE : RELATIONS_NAMESPACE), name);
                depth++;
                if (depth == 1) {
                    once(local.equals(types ? "Types" : "Relationships"), name);
                } else if (types) {
                    once(depth == 2 && (local.equals("Override") || local.equals("Default")), name);
                    contentType(local, attributes);
                } else {
                    once(depth == 2 && local.equals("Relationship") && ids.add(String.valueOf(attributes.getValue("Id"))), name);
                    relationship(name, attributes);
                }
            } catch (Refused e) {
                throw new Carrier(e);
            }
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            depth--;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
