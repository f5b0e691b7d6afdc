package jp.bunkai.signoff.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a signatory did, as it stays; which of its parts are null follows from kind and manner. Hashes are those that were shown. */
record SigningAct(UUID id, UUID roundId, UUID signatoryId, Kind kind, Instant at, UUID personId, String person, String office, UUID organisationId,
        String organisation, String recordedBy, LocalDate signedOn, Instant authenticatedAt, String provider, String detail, String reason,
        String canonicalSha256, String documentSha256) {

    /** One act ends what is asked of a signatory. */
    enum Kind {
        SIGNED, DECLINED, HANDED_OVER
    }
}
