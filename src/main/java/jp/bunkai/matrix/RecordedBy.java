package jp.bunkai.matrix;

/** Who entered an answer: the vendor itself, or the hospital from a mail, minutes or a file (代行記録). */
public enum RecordedBy {
    VENDOR, HOSPITAL
}
