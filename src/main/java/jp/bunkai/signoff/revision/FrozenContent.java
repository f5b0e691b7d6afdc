package jp.bunkai.signoff.revision;

/** The two forms of a frozen revision: canonical JSON (RFC 8785) of what both sides see, and the DOCX, byte for byte. */
public record FrozenContent(byte[] canonicalJson, byte[] document) {
}
