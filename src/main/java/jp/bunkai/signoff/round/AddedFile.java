package jp.bunkai.signoff.round;

import java.util.UUID;

/** A file that belongs to a signatory's manner of signing: the DOCX signed in Word, what a service returned, a scan. Hash: SHA-256 in lower case. */
public record AddedFile(UUID id, UUID signatoryId, String name, String mediaType, String sha256, byte[] content) {
}
