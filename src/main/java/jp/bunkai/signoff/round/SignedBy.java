package jp.bunkai.signoff.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one signatory of a completed round did, as it stays. {@code hospital}: signs for the hospital, otherwise for the vendor. {@code at}: when it
 * was recorded here; {@code signedOn}: the day written on paper or by the service, null in the tool. {@code authenticatedAt}: when the
 * provider authenticated the person again, and {@code provider} which one, null outside the tool. {@code detail}, nullable: name of the service,
 * place of the original, subject of the certificate. {@code recordedBy}: who recorded it, where that is somebody else.
 */
public record SignedBy(UUID signatoryId, boolean hospital, UUID organisationId, String organisation, UUID personId, String person, String office,
        int position, Manner manner, Instant at, LocalDate signedOn, Instant authenticatedAt, String provider, String detail, String recordedBy) {
}
