package jp.bunkai.matrix.edit;

/** One field changed; {@code before} and {@code after} are null where there was or is no value. */
public record Change(FieldPath path, Object before, Object after) {
}
