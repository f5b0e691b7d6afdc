package jp.bunkai.signoff.verify;

import eu.europa.esig.dss.asic.xades.validation.ASiCContainerWithXAdESAnalyzer;
import eu.europa.esig.dss.enumerations.DigestMatcherType;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.ReferenceValidation;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.bunkai.signoff.seal.Dss;

/** The XAdES signatures of a container as EU DSS reads them, offline: integrity, references and time stamps, without any list of trust. */
final class ContainerSignature {

    /** What one signature says. {@code covered} holds the names of entries it names, {@code broken} those that are not what was signed. */
    record Found(boolean intact, X509Certificate certificate, List<X509Certificate> others, Instant claimedAt, Set<String> covered, Set<String> broken,
            List<TimeStampView> stamps) {
    }

    private ContainerSignature() {
    }

    /** {@code entries} is what the container holds. What is not of the form written here is not read at all. */
    static List<Found> read(byte[] container, Map<String, byte[]> entries, Instant now) {
        if (!SignatureForm.accepts(entries)) {
            return List.of();
        }
        Dss.prepare();
        List<Found> found = new ArrayList<>();
        try {
            ASiCContainerWithXAdESAnalyzer analyzer = new ASiCContainerWithXAdESAnalyzer(new InMemoryDocument(container, "container.asice"));
            CommonCertificateVerifier offline = new CommonCertificateVerifier(true);
            offline.setAIASource(null);
            analyzer.setCertificateVerifier(offline);
            // Without one, DSS makes a provider that fetches what a signature names.
            analyzer.setSignaturePolicyProvider(new SignaturePolicyProvider());
            for (AdvancedSignature signature : analyzer.getSignatures()) {
                found.add(read(signature, now));
            }
        } catch (DSSException | IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
            // DSS was written for honest files; whatever it cannot make sense of is no signature.
            return List.of();
        }
        return found;
    }

    private static Found read(AdvancedSignature signature, Instant now) {
        signature.checkSignatureIntegrity();
        Set<String> covered = new LinkedHashSet<>();
        Set<String> broken = new LinkedHashSet<>();
        boolean properties = false;
        boolean references = true;
        for (ReferenceValidation one : signature.getReferenceValidations()) {
            boolean holds = one.isFound() && one.isIntact() && !one.isDuplicated();
            if (one.getType() == DigestMatcherType.SIGNED_PROPERTIES) {
                properties = holds;
            } else if (one.getUri() != null && !one.getUri().isEmpty() && !one.getUri().startsWith("#") && (one.getTransformationNames() == null
                    || one.getTransformationNames().isEmpty())) {
                String name = URLDecoder.decode(one.getUri().replace("+", "%2B"), StandardCharsets.UTF_8);
                (holds ? covered : broken).add(name);
            } else {
                references &= holds;
            }
        }
        boolean value = signature.getSignatureCryptographicVerification().isSignatureIntact();
        CertificateToken signer = signature.getSigningCertificateToken();
        List<X509Certificate> others = signature.getCertificates().stream().map(CertificateToken::getCertificate).toList();
        List<TimeStampView> stamps = signature.getSignatureTimestamps().stream().map(stamp -> stamp(stamp, now)).toList();
        return new Found(value && properties && references && signer != null, signer == null ? null : signer.getCertificate(), others,
                signature.getSigningTime() == null ? null : signature.getSigningTime().toInstant(), covered, broken, stamps);
    }

    private static TimeStampView stamp(TimestampToken stamp, Instant now) {
        CertificateToken authority = stamp.getCertificates().stream().filter(stamp::isSignedBy).findFirst().orElse(null);
        boolean holds = authority != null && stamp.isSignatureIntact() && stamp.isMessageImprintDataFound() && stamp.isMessageImprintDataIntact();
        Instant at = stamp.getGenerationTime().toInstant();
        List<X509Certificate> others = stamp.getCertificates().stream().map(CertificateToken::getCertificate).toList();
        return new TimeStampView(holds, at, authority == null ? null : CertificateView.of(authority.getCertificate(), others, List.of(), at, now));
    }
}
