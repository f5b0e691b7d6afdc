package jp.bunkai.signoff.seal.opc;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import jp.bunkai.annex.docx.Xml;

/**
 * Reads one signature part. Accepts only what Office signatures consist of: references inside the part by id, each id once, canonical forms
 * and digests of a fixed list, the manifest inside a signed object. Nothing is fetched and nothing outside the package is followed.
 */
final class SignatureParser {

    private static final String MANIFEST = "Manifest";
    /** More than any program writes: a signature with a picture of a hand, the chain of its certificate, the objects that it signs. */
    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_CERTIFICATES = 10;
    private static final int MOST_REFERENCES = 20;

    private final PackageFile file;
    private final String part;
    private final List<String> strays;
    private final Map<String, String> digests;
    private final Map<String, Element> byId = new HashMap<>();
    private final List<X509Certificate> certificates = new ArrayList<>();
    private X509Certificate signer;
    private Element root;

    SignatureParser(PackageFile file, String part, List<String> strays, Map<String, String> digests) {
        this.file = file;
        this.part = part;
        this.strays = strays;
        this.digests = digests;
    }

    ReadSignature read() {
        ManifestCheck manifest = new ManifestCheck(file, digests);
        String fault = null;
        try {
            few(file.part(part).length, MOST_BYTES, "the signature is too large");
            root = Xml.parse(file.part(part)).getDocumentElement();
            collect(root.getOwnerDocument());
            List<Element> signed = signedObjects();
            for (Element object : signed) {
                for (Element inside : children(object, MANIFEST)) {
                    manifest.check(inside);
                }
            }
            checkCertificate(signed);
        } catch (BrokenSignature e) {
            fault = e.getMessage();
        } catch (SAXException | GeneralSecurityException | IllegalArgumentException e) {
            fault = "the signature cannot be read";
        }
        List<String> uncovered = new ArrayList<>(manifest.uncovered());
        uncovered.addAll(strays);
        return new ReadSignature(part, fault, signer, certificates.stream().filter(one -> !one.equals(signer)).toList(), revocations(), claimedAt(),
                text("SignatureComments").orElse(""), manifest.changed(), uncovered);
    }

    private void collect(Document document) throws BrokenSignature, CertificateException {
        if (!Dsig.NAMESPACE.equals(root.getNamespaceURI()) || !"Signature".equals(root.getLocalName())) {
            throw new BrokenSignature("the part holds no signature");
        }
        var all = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("Id") && byId.put(element.getAttribute("Id"), element) != null) {
                throw new BrokenSignature("an id stands twice");
            }
        }
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        for (Element info : children(root, "KeyInfo")) {
            for (Element data : children(info, "X509Data")) {
                for (Element certificate : children(data, "X509Certificate")) {
                    few(certificates.size() + 1, MOST_CERTIFICATES, "the signature names too many certificates");
                    certificates.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(decoded(certificate))));
                }
            }
        }
    }

    /** The objects that the signature is about, after the signature and their digests were found to hold. */
    private List<Element> signedObjects() throws BrokenSignature, GeneralSecurityException {
        Element info = only(root, "SignedInfo");
        String canonical = only(info, "CanonicalizationMethod").getAttribute("Algorithm");
        String algorithm = Dsig.signature(only(info, "SignatureMethod").getAttribute("Algorithm"));
        byte[] value = decoded(only(root, "SignatureValue"));
        byte[] content = Dsig.canonical(info, canonical);
        for (X509Certificate one : certificates) {
            if (signer == null && verifies(one, algorithm, content, value)) {
                signer = one;
            }
        }
        if (signer == null) {
            throw new BrokenSignature("the signature value fits none of its certificates");
        }
        List<Element> signed = new ArrayList<>();
        few(children(info, "Reference").size(), MOST_REFERENCES, "the signature is about too many objects");
        for (Element reference : children(info, "Reference")) {
            String uri = reference.getAttribute("URI");
            Element target = uri.startsWith("#") ? byId.get(uri.substring(1)) : null;
            if (target == null) {
                throw new BrokenSignature("a reference leads out of the signature");
            }
            if (!Dsig.digest(method(reference), Dsig.canonical(target, transform(reference))).equals(only(reference, "DigestValue").getTextContent().strip())) {
                throw new BrokenSignature("the signed object " + uri + " was changed");
            }
            signed.add(target);
        }
        if (signed.stream().noneMatch(object -> !children(object, MANIFEST).isEmpty())) {
            throw new BrokenSignature("the list of parts is not signed");
        }
        return signed;
    }

    private static boolean verifies(X509Certificate certificate, String algorithm, byte[] content, byte[] value) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initVerify(certificate.getPublicKey());
            signature.update(content);
            return signature.verify(value);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** XAdES names the certificate inside what is signed, so that it cannot be swapped for another one of the same key. */
    private void checkCertificate(List<Element> signed) throws BrokenSignature, GeneralSecurityException {
        for (Element object : signed) {
            var named = object.getElementsByTagNameNS("*", "CertDigest");
            if (named.getLength() > 0) {
                Element digest = (Element) named.item(0);
                if (!Dsig.digest(method(digest), signer.getEncoded()).equals(only(digest, "DigestValue").getTextContent().strip())) {
                    throw new BrokenSignature("the certificate is not the one that was signed");
                }
            }
        }
    }

    private static void few(int found, int most, String otherwise) throws BrokenSignature {
        if (found > most) {
            throw new BrokenSignature(otherwise);
        }
    }

    private static String transform(Element reference) throws BrokenSignature {
        List<Element> transforms = children(reference, "Transforms").stream().flatMap(all -> children(all, "Transform").stream()).toList();
        if (transforms.size() > 1) {
            throw new BrokenSignature("more than one transform");
        }
        return transforms.isEmpty() ? Dsig.CANONICAL : transforms.get(0).getAttribute("Algorithm");
    }

    static String method(Element reference) throws BrokenSignature {
        return only(reference, "DigestMethod").getAttribute("Algorithm");
    }

    static Element only(Element parent, String name) throws BrokenSignature {
        List<Element> found = children(parent, name);
        if (found.size() != 1) {
            throw new BrokenSignature(name + " does not stand exactly once");
        }
        return found.get(0);
    }

    static List<Element> children(Element parent, String name) {
        return Xml.children(parent).stream().filter(child -> name.equals(child.getLocalName()) && Dsig.NAMESPACE.equals(child.getNamespaceURI())).toList();
    }

    private static byte[] decoded(Element element) {
        return Base64.getMimeDecoder().decode(element.getTextContent());
    }

    private Instant claimedAt() {
        try {
            return text("SigningTime").map(String::strip).map(Instant::parse).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private List<X509CRL> revocations() {
        List<X509CRL> lists = new ArrayList<>();
        if (root != null) {
            var found = root.getElementsByTagNameNS("*", "EncapsulatedCRLValue");
            for (int i = 0; i < Math.min(found.getLength(), 20); i++) {
                try {
                    lists.add((X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(decoded((Element) found.item(i)))));
                } catch (GeneralSecurityException | IllegalArgumentException e) {
                    // A list that cannot be read says nothing about anybody.
                }
            }
        }
        return lists;
    }

    private Optional<String> text(String name) {
        var found = root == null ? null : root.getElementsByTagNameNS("*", name);
        return found == null || found.getLength() == 0 ? Optional.empty() : Optional.of(found.item(0).getTextContent());
    }
}
