package jp.bunkai.matrix;

/** Whether a row counts. No row vanishes: what does not apply stands OUT, with a reason. */
public enum Standing {
    IN, OUT
}
