package jp.bunkai.matrix.edit;

import java.time.Instant;
import java.util.UUID;

/** Which version of a row last changed a field, who that was and when. A field never changed since the row was made has none. */
public record FieldVersion(long version, UUID personId, String name, UUID organisationId, Instant at) {
}
