package jp.bunkai.matrix.store;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.edit.FieldVersion;

/** A row as it is stored: what rules read, its place in its area, its version, and which version last changed each field. */
public record StoredRow(UUID dossierId, RowFact fact, int position, long version, Instant createdAt,
        Map<FieldPath, FieldVersion> versions) {

    /** The version a row begins with; fields never changed since then have no version of their own. */
    public static final long FIRST = 1;

    /** The same row as somebody sees it who holds a draft of it. */
    public StoredRow with(RowFact shown) {
        return new StoredRow(dossierId, shown, position, version, createdAt, versions);
    }
}
