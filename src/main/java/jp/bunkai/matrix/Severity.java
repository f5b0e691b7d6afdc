package jp.bunkai.matrix;

/** How much a finding weighs. */
public enum Severity {
    /** Keeps its row, or the annex it belongs to, from being signed. */
    BLOCKER,
    /** Should be mended before signing; signing with it is a decision. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
