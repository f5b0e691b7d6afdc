package jp.bunkai.signoff.verify;

import java.time.Instant;
import java.time.LocalDate;

import jp.bunkai.signoff.round.Manner;

/** Who signed, as the file itself records it. Nullable: office, signedOn, authenticatedAt, detail. */
public record SignerView(boolean hospital, String organisation, String office, String person, Manner manner, Instant at, LocalDate signedOn,
        Instant authenticatedAt, String detail) {
}
