package jp.bunkai.signoff.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jp.bunkai.platform.upload.UploadedFile;

/** The key of the installation's seal with its certificates, its own first. An RSA key, for Office knows no other kind for certain. */
public record SealKey(PrivateKey key, List<X509Certificate> chain) {

    public SealKey {
        chain = List.copyOf(chain);
    }

    /** The first key of a PKCS#12 file. */
    public static SealKey of(byte[] pkcs12, char[] password) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(pkcs12), password);
        for (String alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, password) instanceof PrivateKey key) {
                List<X509Certificate> chain = new ArrayList<>();
                for (Certificate one : store.getCertificateChain(alias)) {
                    chain.add((X509Certificate) one);
                }
                if (!"RSA".equals(key.getAlgorithm())) {
                    throw new GeneralSecurityException("the key of the seal is no RSA key");
                }
                return new SealKey(key, chain);
            }
        }
        throw new GeneralSecurityException("the file holds no key");
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** Made by whoever uses it: nobody else says whose it is. */
    public boolean selfMade() {
        return certificate().getSubjectX500Principal().equals(certificate().getIssuerX500Principal());
    }

    /** Whether its certificate is valid at this moment; what it seals outside of its days is refused by whoever verifies. */
    public boolean validAt(Instant moment) {
        return !moment.isBefore(certificate().getNotBefore().toInstant()) && !moment.isAfter(certificate().getNotAfter().toInstant());
    }

    public String fingerprint() {
        return fingerprint(certificate());
    }

    /** SHA-256 of a certificate in lower-case hexadecimal. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            return UploadedFile.sha256(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("A certificate that cannot be written", e);
        }
    }
}
