package jp.bunkai.signoff.verify;

import java.time.Instant;
import java.util.List;

/**
 * A signature over a package or a container. {@code holds}: what it names is what was signed; {@code complete}: it also leaves nothing out.
 * {@code certificate} and {@code claimedAt} are nullable; the time is what the signer's clock said.
 */
public record SealView(boolean holds, boolean complete, Instant claimedAt, CertificateView certificate, List<String> left) {
}
