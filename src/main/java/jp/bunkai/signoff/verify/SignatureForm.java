package jp.bunkai.signoff.verify;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import jp.bunkai.annex.docx.Xml;

/**
 * Whether the signatures of a container are of the form that is written here, looked at before any library works through them: a transform is a
 * program (XSLT, XPath) that runs while hashing, for whoever sends a file. Nothing but canonicalisation is let in, nothing that leads
 * elsewhere, and no more of anything than an honest container needs.
 */
final class SignatureForm {

    private static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
    private static final String META = "meta-inf/";
    private static final Set<String> CANONICAL = Set.of("http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments", "http://www.w3.org/2001/10/xml-exc-c14n#",
            "http://www.w3.org/2001/10/xml-exc-c14n#WithComments", "http://www.w3.org/2006/12/xml-c14n11", "http://www.w3.org/2006/12/xml-c14n11#WithComments");
    /** What DSS takes for a signature, a time stamp or a record of evidence by its name. */
    private static final Set<String> READ_BY_NAME = Set.of("signature", "timestamp", "evidencerecord", "asicmanifest", "archivemanifest");
    private static final int LARGEST = 512 * 1024;
    private static final int MOST_SIGNATURES = 10;
    private static final int MOST_REFERENCES = 300;
    private static final int MOST_WITHIN = 20;
    private static final int MOST_CERTIFICATES = 30;
    private static final int MOST_STAMPS = 10;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_ATTRIBUTES = 30;
    private static final int DEEPEST = 60;

    private int files;
    private int signatures;
    private int references;
    private int within;
    private int certificates;
    private int stamps;
    private int elements;

    private SignatureForm() {
    }

    /** Whether there is any signature at all, of whatever form. */
    static boolean any(Map<String, byte[]> entries) {
        return entries.keySet().stream().anyMatch(SignatureForm::read);
    }

    /** Whether all of them may be given to a library. */
    static boolean accepts(Map<String, byte[]> entries) {
        SignatureForm form = new SignatureForm();
        return entries.entrySet().stream().filter(entry -> read(entry.getKey())).allMatch(entry -> form.file(entry.getKey(), entry.getValue()));
    }

    private static boolean read(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(META) && READ_BY_NAME.stream().anyMatch(lower::contains);
    }

    private boolean file(String name, byte[] content) {
        if (!ContainerList.signature(name) || content.length > LARGEST || ++files > MOST_SIGNATURES) {
            return false;
        }
        try {
            return element(Xml.parse(content).getDocumentElement(), 0);
        } catch (SAXException e) {
            return false;
        }
    }

    private boolean element(Element element, int depth) {
        if (++elements > MOST_ELEMENTS || depth > DEEPEST || element.getAttributes().getLength() > MOST_ATTRIBUTES || !allowed(element)) {
            return false;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE || child instanceof Element inner && !element(inner, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    /** By the local name alone where that refuses more. */
    private boolean allowed(Element element) {
        String name = element.getLocalName();
        return switch (name) {
            case "Transform", "CanonicalizationMethod" -> CANONICAL.contains(element.getAttribute("Algorithm"))
                    && Xml.children(element).stream().allMatch(child -> child.getLocalName().equals("InclusiveNamespaces"));
            case "RetrievalMethod", "KeyInfoReference", "stylesheet", "XPath", "SignaturePolicyIdentifier", "SignaturePolicyStore" -> false;
            case "Signature" -> !DSIG.equals(element.getNamespaceURI()) || ++signatures <= MOST_SIGNATURES;
            case "Reference" -> reference(element.getAttribute("URI"));
            case "X509Certificate", "EncapsulatedX509Certificate", "X509CRL", "EncapsulatedCRLValue", "EncapsulatedOCSPValue" -> ++certificates <= MOST_CERTIFICATES;
            case "EncapsulatedTimeStamp" -> ++stamps <= MOST_STAMPS;
            default -> true;
        };
    }

    /** An entry beside it or an element within; never an address, a path upwards, an expression or the whole file. */
    private boolean reference(String uri) {
        boolean inside = uri.startsWith("#");
        return ++references <= MOST_REFERENCES && (inside ? uri.matches("#[A-Za-z0-9_.-]+") && ++within <= MOST_WITHIN
                : !uri.isEmpty() && !uri.startsWith("/") && !uri.contains(":") && !uri.contains("..") && !uri.contains("#"));
    }
}
