package jp.bunkai.annex.docx;

/**
 * A change that somebody made with change tracking on. {@code author} and {@code at} (as the file says them) may be empty; {@code tag}: of the
 * innermost control it stands in, empty outside of controls.
 */
public record TrackedChange(Kind kind, String author, String at, String text, String tag) {

    /** What was done. */
    public enum Kind {
        INSERTED, DELETED, ROW_INSERTED, ROW_DELETED
    }
}
