package jp.bunkai.negotiation;

/** A file that is kept, to be sent. */
record FileContent(String name, String mediaType, byte[] content) {
}
