package jp.bunkai.matrix.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one request wants of one row: the fields it touches with their new values, null to clear one, and why, if it says so. A patch
 * names only what it touches; whatever else changed meanwhile stays.
 */
public record RowPatch(Map<FieldPath, Object> values, String reason) {

    public RowPatch {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A patch without a reason. */
    public static RowPatch of(Map<FieldPath, ?> values) {
        return new RowPatch(new LinkedHashMap<>(values), null);
    }

    /** This patch with one value more. */
    public RowPatch and(FieldPath path, Object value) {
        Map<FieldPath, Object> more = new LinkedHashMap<>(values);
        more.put(path, value);
        return new RowPatch(more, reason);
    }
}
