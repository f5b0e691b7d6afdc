package jp.bunkai.signoff.seal.opc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import jp.bunkai.annex.docx.Xml;

/**
 * Signs a package as Office does (XML signature with a manifest of parts, XAdES properties, MS-OFFCRYPTO details), but over all of it: every
 * part with its type and every relationship, core properties included. Only the list of content types cannot be covered, for it is
 * no part; each type is bound to its part instead.
 */
public final class PackageSignature {

    private static final String ORIGIN = "_xmlsignatures/origin.sigs";
    private static final String SIGNATURE = "_xmlsignatures/sig1.xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final PackageFile file;
    private final String comment;
    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final Instant at;

    private PackageSignature(PackageFile file, String comment, PrivateKey key, List<X509Certificate> chain, Instant at) {
        this.file = file;
        this.comment = comment;
        this.key = key;
        this.chain = chain;
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The package with one signature; {@code chain} begins with the certificate of the key, which is an RSA key. */
    public static PackageFile sign(PackageFile unsigned, String comment, PrivateKey key, List<X509Certificate> chain, Instant at) {
        if (unsigned.parts().keySet().stream().anyMatch(PackageFile::ofSignatures)) {
            throw new IllegalArgumentException("The package is signed already");
        }
        PackageFile prepared = prepared(unsigned);
        try {
            return prepared.with(SIGNATURE, new PackageSignature(prepared, comment, key, chain, at).xml());
        } catch (GeneralSecurityException | SAXException | BrokenSignature e) {
            throw new IllegalStateException("The package cannot be signed", e);
        }
    }

    /** With all that leads to the signature, so that it is the last part added. */
    private static PackageFile prepared(PackageFile unsigned) {
        String type = "application/vnd.openxmlformats-package.digital-signature-";
        String types = inside(unsigned.part(PackageFile.CONTENT_TYPES), "<Default xmlns=\"" + TYPES + "\" Extension=\"sigs\" ContentType=\"" + type
                + "origin\"/><Override xmlns=\"" + TYPES + "\" PartName=\"/" + SIGNATURE + "\" ContentType=\"" + type + "xmlsignature+xml\"/>");
        String root = inside(unsigned.part(PackageFile.ROOT_RELATIONS), relation("rIdSignatures", "origin", ORIGIN));
        return unsigned.with(PackageFile.CONTENT_TYPES, utf8(types)).with(PackageFile.ROOT_RELATIONS, utf8(root))
                .with(ORIGIN, new byte[0])
                .with("_xmlsignatures/_rels/origin.sigs.rels", utf8("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
                        + Relationships.NAMESPACE + "\">" + relation("rId1", "signature", "sig1.xml") + "</Relationships>"));
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship xmlns=\"" + Relationships.NAMESPACE + "\" Id=\"" + id + "\" Type=\"" + RELATION + kind + "\" Target=\"" + target + "\"/>";
    }

    /** Added as the last child of the root. */
    private static String inside(byte[] xml, String child) {
        String text = new String(xml, StandardCharsets.UTF_8);
        int end = text.lastIndexOf("</");
        if (end < 0) {
            throw new IllegalArgumentException("An empty list of parts");
        }
        return text.substring(0, end) + child + text.substring(end);
    }

    private byte[] xml() throws GeneralSecurityException, SAXException, BrokenSignature {
        SignatureMarkup markup = new SignatureMarkup(comment, chain, at);
        String objects = markup.objects(SignedParts.manifest(file));
        // Digests first, over the objects as they stand in the finished tree.
        Document draft = Xml.parse(utf8(markup.signature("", "", objects)));
        StringBuilder references = new StringBuilder();
        for (String id : List.of(SignatureMarkup.PACKAGE_OBJECT, SignatureMarkup.OFFICE_OBJECT, SignatureMarkup.SIGNED_PROPERTIES)) {
            String digest = Dsig.digest(Dsig.SHA256, Dsig.canonical(byId(draft, id), Dsig.CANONICAL));
            references.append(SignatureMarkup.reference(id, digest));
        }
        String signedInfo = SignatureMarkup.signedInfo(references.toString());
        Element info = Xml.children(Xml.parse(utf8(markup.signature(signedInfo, "", objects))).getDocumentElement()).get(0);
        Signature signature = Signature.getInstance(Dsig.signature(Dsig.RSA_SHA256));
        signature.initSign(key);
        signature.update(Dsig.canonical(info, Dsig.CANONICAL));
        return utf8(markup.signature(signedInfo, Base64.getEncoder().encodeToString(signature.sign()), objects));
    }

    private static Element byId(Document document, String id) {
        var all = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            if (id.equals(((Element) all.item(i)).getAttribute("Id"))) {
                return (Element) all.item(i);
            }
        }
        throw new IllegalStateException("There is no " + id);
    }

    static String base64(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("A certificate that cannot be written", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
