package jp.bunkai.signoff.verify;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jp.bunkai.signoff.seal.SealKey;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate as people read it, and what can be said of it offline. */
@Schema(name = "VerifiedCertificate")
public record CertificateView(
        @Schema(required = true, maxLength = 2000) String subject,
        @Schema(required = true, maxLength = 2000) String issuer,
        @Schema(required = true, maxLength = 64, description = "SHA-256 of the certificate") String fingerprint,
        @Schema(required = true) Instant notBefore,
        @Schema(required = true) Instant notAfter,
        @Schema(required = true) Set<CertificateState> states) {

    /** {@code signedAt}: when the signature says it was made, nullable. {@code others}: certificates beside it, of which one may be its issuer's. */
    static CertificateView of(X509Certificate certificate, List<X509Certificate> others, List<X509CRL> revocations, Instant signedAt, Instant now) {
        Set<CertificateState> states = new TreeSet<>();
        boolean selfMade = certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
        states.add(selfMade ? CertificateState.SELF_MADE : CertificateState.ISSUED);
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        if (now.isAfter(to)) {
            states.add(CertificateState.EXPIRED);
        }
        if (now.isBefore(from)) {
            states.add(CertificateState.NOT_YET_VALID);
        }
        if (signedAt != null && (signedAt.isAfter(to) || signedAt.isBefore(from))) {
            states.add(CertificateState.INVALID_WHEN_SIGNED);
        }
        List<X509Certificate> issuers = new ArrayList<>(others);
        issuers.add(certificate);
        List<X509CRL> lists = revocations.stream().filter(list -> issuedBy(list, certificate, issuers)).toList();
        if (lists.stream().anyMatch(list -> list.isRevoked(certificate))) {
            states.add(CertificateState.REVOKED);
        } else if (lists.isEmpty() && !selfMade) {
            states.add(CertificateState.REVOCATION_UNKNOWN);
        }
        return new CertificateView(certificate.getSubjectX500Principal().getName(), certificate.getIssuerX500Principal().getName(),
                SealKey.fingerprint(certificate), from, to, states);
    }

    /** A list counts only where the issuer of this very certificate signed it. */
    private static boolean issuedBy(X509CRL list, X509Certificate certificate, List<X509Certificate> issuers) {
        return list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal()) && issuers.stream()
                .filter(issuer -> issuer.getSubjectX500Principal().equals(list.getIssuerX500Principal())).anyMatch(issuer -> verifies(list, issuer));
    }

    private static boolean verifies(X509CRL list, X509Certificate issuer) {
        try {
            list.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The same, marked as bearing another name where it bears none of these. */
    CertificateView expecting(List<String> names) {
        String plain = subject.replaceAll("[\\s　]", "");
        if (names.stream().filter(name -> name != null && !name.isBlank()).anyMatch(name -> plain.contains(name.replaceAll("[\\s　]", "")))) {
            return this;
        }
        Set<CertificateState> more = new TreeSet<>(states);
        more.add(CertificateState.OTHER_NAME);
        return new CertificateView(subject, issuer, fingerprint, notBefore, notAfter, more);
    }
}
