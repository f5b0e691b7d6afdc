package jp.bunkai.signoff.seal;

import eu.europa.esig.dss.asic.xades.ASiCWithXAdESSignatureParameters;
import eu.europa.esig.dss.asic.xades.signature.ASiCWithXAdESService;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.MimeType;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The container (ASiC-E, ETSI EN 319 162-1): all entries under one XAdES signature of the installation's seal, baseline B, or T with a time
 * stamp. Made by EU DSS, which is loaded when the first one is made and not before.
 */
final class Container {

    private Container() {
    }

    /** Makes it; what the source of time stamps throws comes through. */
    static byte[] make(Map<String, byte[]> entries, SealKey key, Instant at, Optional<TSPSource> stamps) {
        Dss.prepare();
        List<DSSDocument> documents = new ArrayList<>();
        entries.forEach((name, content) -> documents.add(new InMemoryDocument(content, name, mimeType(name))));
        ASiCWithXAdESSignatureParameters parameters = new ASiCWithXAdESSignatureParameters();
        parameters.setSignatureLevel(stamps.isPresent() ? SignatureLevel.XAdES_BASELINE_T : SignatureLevel.XAdES_BASELINE_B);
        parameters.aSiC().setContainerType(ASiCContainerType.ASiC_E);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(key.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(at));
        ASiCWithXAdESService service = new ASiCWithXAdESService(new CommonCertificateVerifier());
        stamps.ifPresent(service::setTspSource);
        byte[] toSign = service.getDataToSign(documents, parameters).getBytes();
        return DSSUtils.toByteArray(service.signDocument(documents, parameters, new SignatureValue(SignatureAlgorithm.RSA_SHA256, sign(key, toSign))));
    }

    private static byte[] sign(SealKey key, byte[] content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.key());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal cannot be used", e);
        }
    }

    private static MimeType mimeType(String name) {
        MimeType known = MimeType.fromFileName(name);
        return known == null ? MimeTypeEnum.BINARY : known;
    }
}
