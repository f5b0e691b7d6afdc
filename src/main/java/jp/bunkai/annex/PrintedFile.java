package jp.bunkai.annex;

/** A file that was written to be downloaded. */
public record PrintedFile(String name, byte[] content) {
}
