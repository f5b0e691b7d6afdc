package jp.bunkai.signoff.seal.opc;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * A signature of a package as it was found. {@code fault} says why the signature itself does not hold, null where it does;
 * {@code certificate} and {@code claimedAt} are null where the signature names none, and the time is what the signer's clock said.
 * {@code changed} names parts that are not what was signed, {@code uncovered} parts and relationships that nobody signed.
 */
public record ReadSignature(String part, String fault, X509Certificate certificate, List<X509Certificate> others, List<X509CRL> revocations,
        Instant claimedAt, String comment, List<String> changed, List<String> uncovered) {

    public ReadSignature {
        others = List.copyOf(others);
        revocations = List.copyOf(revocations);
        changed = List.copyOf(changed);
        uncovered = List.copyOf(uncovered);
    }

    /** Whether what the signature names is what was signed; it may name less than there is. This is all that most programs ask. */
    public boolean holds() {
        return fault == null && changed.isEmpty();
    }

    /** Whether it holds and leaves nothing out. */
    public boolean holdsForAll() {
        return holds() && uncovered.isEmpty();
    }
}
