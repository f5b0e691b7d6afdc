package jp.bunkai.signoff.round;

import java.util.UUID;

/** A file of a signature without its content. */
record SigningFile(UUID id, UUID roundId, UUID signatoryId, String name, String mediaType, int size, String sha256) {
}
