package jp.bunkai.signoff.seal.opc;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Node;

/** Names and algorithms of XML signatures in Office packages. What is not listed here is not accepted, SHA-1 and MD5 above all. */
final class Dsig {

    static final String NAMESPACE = "http://www.w3.org/2000/09/xmldsig#";
    static final String PACKAGE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/digital-signature";
    static final String XADES_NAMESPACE = "http://uri.etsi.org/01903/v1.3.2#";
    static final String RELATIONSHIP_TRANSFORM = "http://schemas.openxmlformats.org/package/2006/RelationshipTransform";
    static final String CANONICAL = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final Map<String, String> DIGESTS = Map.of(SHA256, "SHA-256", MORE + "sha384", "SHA-384", "http://www.w3.org/2001/04/xmlenc#sha512", "SHA-512");
    private static final Map<String, String> SIGNATURES = Map.of(RSA_SHA256, "SHA256withRSA", MORE + "rsa-sha384", "SHA384withRSA",
            MORE + "rsa-sha512", "SHA512withRSA", MORE + "ecdsa-sha256", "SHA256withECDSAinP1363Format",
            MORE + "ecdsa-sha384", "SHA384withECDSAinP1363Format", MORE + "ecdsa-sha512", "SHA512withECDSAinP1363Format");
    private static final Map<String, Boolean> CANONICAL_FORMS = Map.of(CANONICAL, true, "http://www.w3.org/2006/12/xml-c14n11", true,
            "http://www.w3.org/2001/10/xml-exc-c14n#", true);

    static {
        Init.init();
    }

    private Dsig() {
    }

    static boolean isCanonicalForm(String algorithm) {
        return CANONICAL_FORMS.containsKey(algorithm);
    }

    /** The canonical form of an element and all inside it, with the namespaces that hold there. */
    static byte[] canonical(Node node, String algorithm) throws BrokenSignature {
        if (!isCanonicalForm(algorithm)) {
            throw new BrokenSignature("the canonical form " + algorithm + " is not accepted");
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Canonicalizer.getInstance(algorithm).canonicalizeSubtree(node, out);
            return out.toByteArray();
        } catch (XMLSecurityException e) {
            throw new BrokenSignature("no canonical form: " + e.getMessage());
        }
    }

    static String digest(String algorithm, byte[] content) throws BrokenSignature {
        String name = DIGESTS.get(algorithm);
        if (name == null) {
            throw new BrokenSignature("the digest " + algorithm + " is not accepted");
        }
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance(name).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has " + name, e);
        }
    }

    /** The name that Java gives to an algorithm of signing. */
    static String signature(String algorithm) throws BrokenSignature {
        String name = SIGNATURES.get(algorithm);
        if (name == null) {
            throw new BrokenSignature("the signature algorithm " + algorithm + " is not accepted");
        }
        return name;
    }
}
