package jp.bunkai.annex;

/** A file that was written to be downloaded. */
record PrintedFile(String name, byte[] content) {
}
