package jp.bunkai.signoff.verify;

import java.time.Instant;

/** A time stamp of an authority outside. */
public record TimeStampView(boolean holds, Instant at, CertificateView authority) {
}
