package jp.bunkai.signoff.seal.opc;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** The XML of a package signature, in the form that Office writes and expects: three signed objects and the certificates. */
final class SignatureMarkup {

    static final String PACKAGE_OBJECT = "idPackageObject";
    static final String OFFICE_OBJECT = "idOfficeObject";
    static final String SIGNED_PROPERTIES = "idSignedProperties";

    private static final String ROOT = "idPackageSignature";
    private static final String OBJECT_TYPE = Dsig.NAMESPACE + "Object";
    private static final String PROPERTIES_TYPE = "http://uri.etsi.org/01903#SignedProperties";

    private final String comment;
    private final List<X509Certificate> chain;
    private final Instant at;

    SignatureMarkup(String comment, List<X509Certificate> chain, Instant at) {
        this.comment = comment;
        this.chain = chain;
        this.at = at;
    }

    static String reference(String id, String digest) {
        boolean properties = id.equals(SIGNED_PROPERTIES);
        return "<Reference Type=\"" + (properties ? PROPERTIES_TYPE : OBJECT_TYPE) + "\" URI=\"#" + id + "\">"
                + (properties ? "<Transforms><Transform Algorithm=\"" + Dsig.CANONICAL + "\"/></Transforms>" : "")
                + "<DigestMethod Algorithm=\"" + Dsig.SHA256 + "\"/><DigestValue>" + digest + "</DigestValue></Reference>";
    }

    static String signedInfo(String references) {
        return "<SignedInfo><CanonicalizationMethod Algorithm=\"" + Dsig.CANONICAL + "\"/><SignatureMethod Algorithm=\"" + Dsig.RSA_SHA256 + "\"/>"
                + references + "</SignedInfo>";
    }

    String signature(String signedInfo, String value, String objects) {
        StringBuilder certificates = new StringBuilder();
        chain.forEach(one -> certificates.append("<X509Certificate>").append(PackageSignature.base64(one)).append("</X509Certificate>"));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Signature xmlns=\"" + Dsig.NAMESPACE + "\" Id=\"" + ROOT + "\">" + signedInfo
                + "<SignatureValue>" + value + "</SignatureValue><KeyInfo><X509Data>" + certificates + "</X509Data></KeyInfo>" + objects + "</Signature>";
    }

    String objects(String manifest) throws BrokenSignature {
        String time = "<SignatureProperties><SignatureProperty Id=\"idSignatureTime\" Target=\"#" + ROOT + "\"><mdssi:SignatureTime xmlns:mdssi=\""
                + Dsig.PACKAGE_NAMESPACE + "\"><mdssi:Format>YYYY-MM-DDThh:mm:ssTZD</mdssi:Format><mdssi:Value>" + at
                + "</mdssi:Value></mdssi:SignatureTime></SignatureProperty></SignatureProperties>";
        return "<Object Id=\"" + PACKAGE_OBJECT + "\">" + manifest + time + "</Object>" + office() + "<Object>" + properties() + "</Object>";
    }

    /** What Office shows of a signature without a line of its own in the document. */
    private String office() {
        return "<Object Id=\"" + OFFICE_OBJECT + "\"><SignatureProperties><SignatureProperty Id=\"idOfficeV1Details\" Target=\"#" + ROOT
                + "\"><SignatureInfoV1 xmlns=\"http://schemas.microsoft.com/office/2006/digsig\"><SetupID/><SignatureText/><SignatureImage/>"
                + "<SignatureComments>" + Markup.text(comment) + "</SignatureComments><WindowsVersion>10.0</WindowsVersion><OfficeVersion>16.0</OfficeVersion>"
                + "<ApplicationVersion>16.0</ApplicationVersion><Monitors>1</Monitors><HorizontalResolution>1280</HorizontalResolution>"
                + "<VerticalResolution>800</VerticalResolution><ColorDepth>32</ColorDepth>"
                + "<SignatureProviderId>{00000000-0000-0000-0000-000000000000}</SignatureProviderId><SignatureProviderUrl/>"
                + "<SignatureProviderDetails>9</SignatureProviderDetails><ManifestHashAlgorithm>" + Dsig.SHA256
                + "</ManifestHashAlgorithm><SignatureType>1</SignatureType></SignatureInfoV1></SignatureProperty></SignatureProperties></Object>";
    }

    private String properties() throws BrokenSignature {
        X509Certificate certificate = chain.get(0);
        String digest;
        try {
            digest = Dsig.digest(Dsig.SHA256, certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("A certificate that cannot be written", e);
        }
        return "<xd:QualifyingProperties xmlns:xd=\"" + Dsig.XADES_NAMESPACE + "\" Target=\"#" + ROOT + "\"><xd:SignedProperties Id=\"" + SIGNED_PROPERTIES
                + "\"><xd:SignedSignatureProperties><xd:SigningTime>" + at + "</xd:SigningTime><xd:SigningCertificate><xd:Cert><xd:CertDigest>"
                + "<DigestMethod Algorithm=\"" + Dsig.SHA256 + "\"/><DigestValue>" + digest + "</DigestValue></xd:CertDigest><xd:IssuerSerial>"
                + "<X509IssuerName>" + Markup.text(certificate.getIssuerX500Principal().getName()) + "</X509IssuerName><X509SerialNumber>"
                + certificate.getSerialNumber() + "</X509SerialNumber></xd:IssuerSerial></xd:Cert></xd:SigningCertificate>"
                + "<xd:SignaturePolicyIdentifier><xd:SignaturePolicyImplied/></xd:SignaturePolicyIdentifier></xd:SignedSignatureProperties>"
                + "</xd:SignedProperties></xd:QualifyingProperties>";
    }
}
